package kz.alatau.portal.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The table of a year that staff entered. */
@Entity
@Table(name = "calendar_year")
class StaffYear {

	@Id
	private int year;

	private String act;

	private String address;

	private Instant enteredAt;

	private String enteredBy;

	@ElementCollection
	@CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "year"))
	@BatchSize(size = 100)
	private Set<EnteredDay> days = new HashSet<>();

	/** An object, because the key is given and only this tells a new row. */
	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	StaffYear(CalendarEntry entry, Instant at, String by) {
		this.year = entry.year();
		write(entry, at, by);
	}

	@SuppressWarnings("NullAway.Init")
	protected StaffYear() {
	}

	void change(CalendarEntry entry, Instant at, String by) {
		write(entry, at, by);
	}

	private void write(CalendarEntry entry, Instant at, String by) {
		this.act = entry.act();
		this.address = entry.address();
		this.days.retainAll(entry.days());
		this.days.addAll(entry.days());
		this.enteredAt = at;
		this.enteredBy = by;
	}

	CalendarYear table() {
		return entry().table();
	}

	EnteredYear view() {
		return new EnteredYear(entry(), version(), this.enteredAt, this.enteredBy);
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	private CalendarEntry entry() {
		List<EnteredDay> sorted = this.days.stream().sorted(Comparator.comparing(EnteredDay::day)).toList();
		return new CalendarEntry(this.year, this.act, this.address, sorted);
	}

}
