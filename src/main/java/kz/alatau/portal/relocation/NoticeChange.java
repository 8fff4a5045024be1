package kz.alatau.portal.relocation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.relocation.procedure.Guard;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two wordings of a notice. Plots (item 2) or date (item 4) start
 * the whole procedure again (413-IV, article 63(2)); anything else sets something right.
 */
public record NoticeChange(Set<Item> items) {

	/** What can differ. */
	public enum Item {

		PURPOSE, PLOTS, OWNERS, DATE, CONCILIATION, OTHER;

		boolean restarts() {
			return this == PLOTS || this == DATE;
		}

	}

	/** What the change makes of the procedure. */
	public enum Effect {

		NOTHING, CORRECTION, RESTART

	}

	public NoticeChange {
		items = Set.copyOf(items);
	}

	/** What differs. */
	public static NoticeChange between(NoticeDocument before, NoticeDocument after) {
		Set<Item> items = EnumSet.noneOf(Item.class);
		for (Item item : Item.values()) {
			if (!part(item, before).equals(part(item, after))) {
				items.add(item);
			}
		}
		addOutlines(items, before.particulars().items().outlines(), after.particulars().items().outlines());
		return new NoticeChange(items);
	}

	/**
	 * A plot that lies elsewhere is another plot; to say where it lies, or no longer to
	 * say it, is none.
	 */
	private static void addOutlines(Set<Item> items, Map<String, Boundary> before, Map<String, Boundary> after) {
		if (!before.keySet().equals(after.keySet())) {
			items.add(Item.OTHER);
		}
		if (before.entrySet().stream().anyMatch((old) -> isMoved(old.getValue(), after.get(old.getKey())))) {
			items.add(Item.PLOTS);
		}
	}

	private static boolean isMoved(Boundary before, @Nullable Boundary after) {
		return after != null && !after.equals(before);
	}

	/** Whether the clocks start again. */
	public Effect effect() {
		if (this.items.isEmpty()) {
			return Effect.NOTHING;
		}
		return this.items.stream().anyMatch(Item::restarts) ? Effect.RESTART : Effect.CORRECTION;
	}

	/**
	 * Every reason why a document may not be published after the one before. Each edition
	 * may have an act of its own, so another act by itself is no change; who sets a
	 * misprint of it right is told to write so.
	 */
	static List<Refusal> refusals(NoticeDocument before, NoticeDocument after) {
		NoticeChange change = between(before, after);
		NoticeKind kind = after.particulars().kind();
		if (kind == NoticeKind.CORRECTION && change.effect() == Effect.NOTHING
				&& !act(before.content()).equals(act(after.content()))) {
			return List.of(Refusal.of("actNumber", "notice-check.act-alone"));
		}
		return change.refusalsAs(kind);
	}

	private static List<String> act(NoticeContent content) {
		return List.of(content.actNumber(), Objects.toString(content.actDate()));
	}

	/** Every reason why the change may not be published as a notice of the kind. */
	public List<Refusal> refusalsAs(NoticeKind kind) {
		return switch (kind) {
			case CORRECTION -> switch (effect()) {
				case NOTHING -> List.of(refusal("procedure.gate.nothing-changed"));
				case CORRECTION -> List.of();
				case RESTART -> List.of(refusal("procedure.gate.restart"));
			};
			case CHANGE_RESTART -> switch (effect()) {
				case NOTHING -> List.of(refusal("procedure.gate.nothing-changed"));
				// Guard (d): a new owner is no reason to begin again.
				case CORRECTION -> List
					.of(this.items.contains(Item.OWNERS) ? Guard.D.refusal() : refusal("procedure.gate.no-restart"));
				case RESTART -> List.of();
			};
			case START, TERMINATION, INFO, TWO_YEAR_DEVELOPMENT -> List.of();
		};
	}

	private static Refusal refusal(String messageKey) {
		return Refusal.of("noticeKind", messageKey);
	}

	/** All that belongs to an item; two are equal where nothing of it differs. */
	private static List<Object> part(Item item, NoticeDocument document) {
		NoticeContent content = document.content();
		NoticeParticulars more = document.particulars();
		ResolutionItems items = more.items();
		return switch (item) {
			case PURPOSE -> List.of(Objects.toString(items.ground()), items.purpose());
			// In whatever order the plots are listed.
			case PLOTS -> List.of(content.villages(), Objects.toString(content.areaHa()),
					new HashSet<>(items.outlined(Map.of()).plots()));
			case OWNERS -> List.of(items.owners());
			case DATE ->
				List.of(Objects.toString(content.alienationFrom()), Objects.toString(content.alienationUntil()));
			case CONCILIATION -> List.of(content.conciliation());
			case OTHER -> List.of(content.title(), content.text(), content.issuer(), content.regime(), more.issue(),
					more.place(), more.rights(), more.guide());
		};
	}

}
