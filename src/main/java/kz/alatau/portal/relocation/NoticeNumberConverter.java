package kz.alatau.portal.relocation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class NoticeNumberConverter implements AttributeConverter<NoticeNumber, String> {

	@Override
	public String convertToDatabaseColumn(NoticeNumber number) {
		return number.value();
	}

	@Override
	public NoticeNumber convertToEntityAttribute(String value) {
		return new NoticeNumber(value);
	}

}
