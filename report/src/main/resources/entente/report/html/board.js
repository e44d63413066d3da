
(() => {
  'use strict';

  // Whatever a link leads to is unfolded; browsers that do not do it by themselves need this.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();

  // Paper cannot be clicked: everything is unfolded for it, and folded again as it was.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    for (const fold of folded) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of folded) fold.open = false;
  });

  const tools = (section, ...parts) => {
    const heading = document.querySelector(`#${section} > h2`);
    if (!heading) return;
    const bar = document.createElement('div');
    bar.className = 'tools';
    bar.append(...parts);
    heading.after(bar);
  };

  const reasons = [...document.querySelectorAll('details.why')];
  const all = document.createElement('button');
  all.type = 'button';
  const name = () => { all.textContent = reasons.every(r => r.open) ? 'Fold all reasons' : 'Unfold all reasons'; };
  all.addEventListener('click', () => {
    const open = !reasons.every(r => r.open);
    for (const reason of reasons) reason.open = open;
    name();
  });
  for (const reason of reasons) reason.addEventListener('toggle', name);
  name();
  if (reasons.length > 1) tools('standings', all);

  const rows = [...document.querySelectorAll('#claims tbody tr')];
  if (rows.length > 5) {
    const label = document.createElement('label');
    label.textContent = 'Show only claims with these words ';
    const field = document.createElement('input');
    field.type = 'search';
    label.append(field);
    const count = document.createElement('span');
    count.setAttribute('role', 'status');
    const sift = () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every(word => text.includes(word));
        if (!row.hidden) shown += 1;
      }
      count.textContent = words.length ? `${shown} of ${rows.length} shown` : '';
    };
    field.addEventListener('input', sift);
    field.addEventListener('keydown', event => {
      if (event.key === 'Escape') { field.value = ''; sift(); }
    });
    // A link to a claim that the words hide must still lead there.
    addEventListener('hashchange', () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && target.hidden) { field.value = ''; sift(); target.scrollIntoView(); }
    });
    tools('evidence', label, count);
  }
})();
