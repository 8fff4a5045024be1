package kz.alatau.portal.web.notice.paper;

import java.util.ArrayList;
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
record QrCode(int modules, List<Bar> bars) {

	/** A run of dark squares: where it begins and how long it is. */
	record Bar(int x, int y, int length) {

	}

	/** Still readable when a seventh of it is torn off or blotted. */
	static QrCode of(String text) {
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

}
