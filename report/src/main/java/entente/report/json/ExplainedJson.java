package entente.report.json;

import entente.report.explain.Explained;
import java.util.List;

/** What codes mean, for programs: as {@code spec/json/explain.schema.json} has it. */
public final class ExplainedJson {

    private ExplainedJson() {}

    public static String of(List<Explained> all) {
        return JsonText.of(json -> json.objects("explained", all, one -> {
            json.string("code", one.code());
            json.string("kind", one.kind().words());
            json.string("meaning", one.meaning());
            json.objects("examples", one.examples(), example -> {
                json.string("from", example.from());
                json.strings("lines", example.lines());
            });
            json.string("toDo", one.advice());
            json.strings("rules", one.rules());
            json.string("page", "spec/" + one.page());
        }));
    }
}
