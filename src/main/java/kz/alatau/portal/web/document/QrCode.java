package kz.alatau.portal.web.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as dark bars to be drawn, without the light margin around.
 *
 * @param modules squares on a side
 * @param bars runs of dark squares in a row
 */
public record QrCode(int modules, List<Bar> bars) {

	/** White modules around it, as the standard wants. */
	private static final int QUIET_ZONE = 4;

	/** A run of dark squares: where it begins and how long it is. */
	public record Bar(int x, int y, int length) {

	}

	/** Still readable when a seventh of it is torn off or blotted. */
	public static QrCode of(String text) {
		try {
			ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
			List<Bar> bars = new ArrayList<>();
			for (int y = 0; y < matrix.getHeight(); y++) {
				addRow(matrix, y, bars);
			}
			return new QrCode(matrix.getWidth(), List.copyOf(bars));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("Too long for a QR code: " + text.length(), ex);
		}
	}

	private static void addRow(ByteMatrix matrix, int y, List<Bar> bars) {
		int x = 0;
		while (x < matrix.getWidth()) {
			int end = x;
			while (end < matrix.getWidth() && matrix.get(end, y) == 1) {
				end++;
			}
			if (end > x) {
				bars.add(new Bar(x, y, end - x));
			}
			x = end + 1;
		}
	}

	/**
	 * The code as a picture that stands in the page itself, so that it passes through no
	 * cache: an address of the kind {@code data:image/svg+xml}.
	 */
	public String dataAddress() {
		return "data:image/svg+xml;base64,"
				+ Base64.getEncoder().encodeToString(svg().getBytes(StandardCharsets.UTF_8));
	}

	private String svg() {
		StringBuilder path = new StringBuilder();
		this.bars.forEach((bar) -> path.append(
				"M%d %dh%dv1h-%dz".formatted(bar.x() + QUIET_ZONE, bar.y() + QUIET_ZONE, bar.length(), bar.length())));
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
				<path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>"""
			.formatted(this.modules + 2 * QUIET_ZONE, path);
	}

}
