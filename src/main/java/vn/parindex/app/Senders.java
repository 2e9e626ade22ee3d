package vn.parindex.app;

import java.util.List;
import java.util.Locale;
import vn.parindex.model.Unit;
import vn.parindex.record.Arrival;
import vn.parindex.record.Mail;
import vn.parindex.record.Register;
import vn.parindex.rulebook.UnitRegister;

/** Who may send, and for whom: the addresses and domains in the register of units. */
final class Senders {
    private final UnitRegister units;
    private final Register register;

    Senders(UnitRegister units, Register register) {
        this.units = units;
        this.register = register;
    }

    /** True when some unit has this address, or its domain. */
    boolean known(String address) {
        return units.units().stream().anyMatch(unit -> has(unit, address));
    }

    /** True when the sender of this mail may send for the unit, or the operator vouched for it. */
    boolean mayThrough(Mail mail, String unitCode) {
        return mail.accepted() || mail.sender().filter(each -> may(each, unitCode)).isPresent();
    }

    /**
     * True when at least one who brought this content may send for the unit; whoever lays a file
     * into the folder may for all.
     */
    boolean mayAny(String sha256, Unit unit) {
        List<Arrival> arrivals = register.arrivals(sha256);
        return arrivals.isEmpty() || arrivals.stream().anyMatch(each -> may(each, unit.code()));
    }

    private boolean may(Arrival arrival, String unitCode) {
        return !arrival.channel().equals(Arrival.MAIL)
                || may(arrival.sender(), unitCode)
                || register.mails().find(arrival.mark()).filter(Mail::accepted).isPresent();
    }

    private boolean may(String address, String unitCode) {
        return units.units().stream()
                .filter(unit -> unit.code().equals(unitCode))
                .anyMatch(unit -> has(unit, address));
    }

    private static boolean has(Unit unit, String address) {
        return unit.addresses().stream().anyMatch(each -> covers(each, address));
    }

    /** An entry is an address, or a domain with or without its at sign; no part of a domain. */
    private static boolean covers(String entry, String address) {
        String known = entry.strip().toLowerCase(Locale.ROOT);
        String given = address.toLowerCase(Locale.ROOT);
        if (known.isEmpty()) {
            return false;
        }
        int at = known.indexOf('@');
        return at > 0 ? known.equals(given) : given.endsWith("@" + known.substring(at + 1));
    }
}
