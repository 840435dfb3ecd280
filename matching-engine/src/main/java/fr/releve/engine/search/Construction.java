package fr.releve.engine.search;

import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.Prospect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** A first plan: sweeps in which every doctor takes the best column left, prices counting less from sweep to sweep. */
final class Construction {

    private static final int SWEEPS = 5;
    private static final int DOCTORS_BETWEEN_LOOKS = 64;

    private final Network network;
    private final BestColumn oracle;

    Construction(Network network) {
        this.network = network;
        oracle = new BestColumn(network.horizon());
    }

    /** Improves the current plan, empty or not, as far as it gets until told to stop. */
    void sweep(long seed, BooleanSupplier goOn) {
        List<DoctorNode> doctors = new ArrayList<>(network.doctors());
        Random random = new Random(seed);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            Collections.shuffle(doctors, random);
            Prospect prospect = Prospect.residual(Prospect.FULL * (SWEEPS - 1 - sweep) / (SWEEPS - 1));
            int swept = 0;
            for (DoctorNode doctor : doctors) {
                if (++swept % DOCTORS_BETWEEN_LOOKS == 0 && !goOn.getAsBoolean()) {
                    return;
                }
                Network.withdraw(doctor);
                oracle.find(doctor, prospect);
                Network.place(doctor, oracle.column());
            }
        }
    }
}
