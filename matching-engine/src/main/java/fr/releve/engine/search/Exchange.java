package fr.releve.engine.search;

import fr.releve.engine.network.ArcNode;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.Column;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.Prospect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few doctors taken out of the plan together and put back one after another; can be undone. */
public final class Exchange {

    private final BestColumn oracle;
    private final List<DoctorNode> doctors = new ArrayList<>();
    private final List<@Nullable Column> before = new ArrayList<>();
    private long change;

    public Exchange(BestColumn oracle) {
        this.oracle = oracle;
    }

    /** Takes these doctors out, in place of any exchange before. */
    public void open(List<DoctorNode> chosen) {
        doctors.clear();
        before.clear();
        change = 0;
        for (DoctorNode doctor : chosen) {
            doctors.add(doctor);
            before.add(doctor.column());
            change += Network.withdraw(doctor);
        }
    }

    /** Gives each doctor in turn the best column left, prices counting {@code weight}/{@link Prospect#FULL}. */
    public void refill(int weight) {
        Prospect prospect = Prospect.residual(weight);
        for (DoctorNode doctor : doctors) {
            change += Network.withdraw(doctor);
            oracle.find(doctor, prospect);
            change += Network.place(doctor, oracle.column());
        }
    }

    /** Gives the arc's doctor, who does nothing, the best column that uses the arc; false when none can. */
    public boolean place(ArcNode arc) {
        if (oracle.findWith(arc.doctor, arc, Prospect.GREEDY) <= BestColumn.IMPOSSIBLE) {
            return false;
        }
        change += Network.place(arc.doctor, oracle.column());
        return true;
    }

    /** Gives a doctor of the exchange, who does nothing, this column. */
    void place(DoctorNode doctor, Column column) {
        change += Network.place(doctor, column);
    }

    /** Gives each doctor but one the best column left, prices counting {@code weight}/{@link Prospect#FULL}. */
    public void refillOthers(DoctorNode but, int weight) {
        Prospect prospect = Prospect.residual(weight);
        for (DoctorNode doctor : doctors) {
            if (doctor != but) {
                change += Network.withdraw(doctor);
                oracle.find(doctor, prospect);
                change += Network.place(doctor, oracle.column());
            }
        }
    }

    /** What the exchange changes in the search's objective so far, in hundredths. */
    public long change() {
        return change;
    }

    public List<DoctorNode> doctors() {
        return doctors;
    }

    /** The column that this doctor of the exchange had before it. */
    public @Nullable Column before(int index) {
        return before.get(index);
    }

    /** Puts everything back as it was. */
    public void undo() {
        doctors.forEach(Network::withdraw);
        for (int index = 0; index < doctors.size(); index++) {
            Network.place(doctors.get(index), before.get(index));
        }
    }
}
