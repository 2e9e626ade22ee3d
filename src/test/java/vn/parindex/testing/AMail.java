package vn.parindex.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;

/** A mail with one scorecard, as a clerk's program writes it. */
public final class AMail {
    private static final String EDGE = "=_phan_cua_thu";
    private static final Base64.Encoder WRAPPED = Base64.getMimeEncoder();

    private AMail() {}

    /** Its Message-ID is the given one. */
    public static byte[] of(String id, String from, String to, String fileName, byte[] content) {
        String text =
                """
                Message-ID: %s
                From: %s
                To: %s
                Subject: %s
                Date: Fri, 01 Dec 2023 08:00:00 +0700
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="%s"

                --%5$s
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                Kính gửi Phòng Nội vụ, xã gửi phiếu chấm điểm.
                --%5$s
                Content-Type: application/octet-stream
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename*=UTF-8''%6$s

                %7$s
                --%5$s--
                """
                        .formatted(
                                id,
                                from,
                                to,
                                "=?UTF-8?B?" + encoded("Phiếu chấm điểm CCHC".getBytes(UTF_8)) + "?=",
                                EDGE,
                                URLEncoder.encode(fileName, UTF_8).replace("+", "%20"),
                                WRAPPED.encodeToString(content));
        return text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(UTF_8);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
