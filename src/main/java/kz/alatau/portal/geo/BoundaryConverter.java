package kz.alatau.portal.geo;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Boundaries are stored as well-known binary, WGS 84. */
@Converter(autoApply = true)
class BoundaryConverter implements AttributeConverter<Boundary, byte[]> {

	@Override
	public byte @Nullable [] convertToDatabaseColumn(@Nullable Boundary boundary) {
		return (boundary != null) ? boundary.wkb() : null;
	}

	@Override
	public @Nullable Boundary convertToEntityAttribute(byte @Nullable [] wkb) {
		return (wkb != null) ? Boundary.ofWkb(wkb) : null;
	}

}
