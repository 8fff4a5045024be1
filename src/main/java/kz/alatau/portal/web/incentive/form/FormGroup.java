package kz.alatau.portal.web.incentive.form;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param name last part of the message key of its title, and its id
 * @param open whether a reader must see it now
 * @param used whether something is typed in it
 * @param fields single ones
 * @param lists of which there may be several
 */
public record FormGroup(String name, boolean open, boolean used, List<FormField> fields, List<Entries> lists) {

	public FormGroup {
		fields = List.copyOf(fields);
		lists = List.copyOf(lists);
	}

	/**
	 * A list, such as the plots.
	 *
	 * @param name of the list
	 * @param problem what is wrong with the list as a whole; empty where it is fine
	 * @param rows at least one
	 * @param more whether another one may be added
	 */
	public record Entries(String name, String problem, List<Row> rows, boolean more) {

		/** The name without the entries it lies in. */
		public String kind() {
			return this.name.substring(this.name.lastIndexOf('.') + 1);
		}

		/** Id of its element. */
		public String id() {
			return "list-" + FieldWriter.id(this.name);
		}

	}

	/**
	 * An entry of a list.
	 *
	 * @param path such as {@code land[0]}
	 * @param title such as plot 1
	 * @param fields its fields
	 * @param inner lists inside of it
	 */
	public record Row(String path, String title, List<FormField> fields, List<Entries> inner) {
	}

}
