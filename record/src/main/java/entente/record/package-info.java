/** The record: papers in, passages that can be cited out. {@link entente.record.Record} is the way in. */
package entente.record;
