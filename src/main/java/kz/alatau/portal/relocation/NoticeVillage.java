package kz.alatau.portal.relocation;

/** A village that an edition of a notice concerns. */
record NoticeVillage(NoticeNumber number, int edition, String kato) {

	NoticeEdition notice() {
		return new NoticeEdition(this.number, this.edition);
	}

}
