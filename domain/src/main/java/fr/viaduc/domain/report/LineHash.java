package fr.viaduc.domain.report;

import fr.viaduc.domain.shared.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What makes two expenditures rest on the same document, whatever the report and the operation: supplier, number, amount
 * and date; for staff, employee, month and cost. Spelling of the supplier and of the number makes no difference.
 */
final class LineHash {

    private LineHash() {}

    static String of(AccountingDocument document, StaffCost staff) {
        return staff == null
                ? of(
                        document.supplierSiren().map(Object::toString).orElse(document.supplier()),
                        document.number(),
                        document.total(),
                        document.date())
                : of(
                        staff.employee() + staff.payrollNumber(),
                        staff.month().toString(),
                        staff.cost(),
                        staff.month().atDay(1));
    }

    private static String of(String supplier, String number, Money amount, LocalDate date) {
        String text = key(supplier) + "|" + key(number) + "|" + amount + "|" + date;
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String key(String words) {
        String bare = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
