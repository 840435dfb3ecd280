package fr.releve.engine.bound;

import fr.releve.engine.network.ArcNode;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.Prospect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers in force on a network, and the best column of a doctor under them. */
final class Answers {

    private final Network network;
    private final BestColumn oracle;
    private final Map<DoctorNode, ArcNode> required = new HashMap<>();

    Answers(Network network, BestColumn oracle) {
        this.network = network;
        this.oracle = oracle;
    }

    /** Puts these answers in force in place of all before; prices are to be written into the nodes afterwards. */
    void set(List<Answer> answers) {
        required.clear();
        network.doctors().forEach(doctor -> doctor.arcs.forEach(ArcNode::unbar));
        answers.forEach(this::add);
    }

    private void add(Answer answer) {
        ArcNode arc = network.arc(answer.doctor(), answer.vacancy());
        if (arc == null) {
            throw new IllegalArgumentException(
                    "doctor " + answer.doctor() + " has no arc to vacancy " + answer.vacancy());
        }
        if (!answer.yes()) {
            arc.bar();
            return;
        }
        ArcNode other = required.putIfAbsent(arc.doctor, arc);
        if (other != null) {
            arc.doctor.arcs.stream().filter(it -> it != arc && it != other).forEach(ArcNode::bar);
        }
    }

    /**
     * No less than what the doctor's best column under the answers brings at the prices in the nodes, in hundredths;
     * {@link BestColumn#IMPOSSIBLE} or less when none can be. Of two vacancies to be served only the first is insisted
     * on, and no third one is open.
     */
    int best(DoctorNode doctor) {
        ArcNode arc = required.get(doctor);
        return arc == null
                ? oracle.find(doctor, Prospect.PRICED)
                : arc.barred() ? BestColumn.IMPOSSIBLE : oracle.findWith(doctor, arc, Prospect.PRICED);
    }

    /** The bound that the prices in the nodes prove under the answers, in points; {@code Long.MIN_VALUE} if no plan can be. */
    long bound() {
        long sum = Certificate.ofShared(network);
        for (DoctorNode doctor : network.doctors()) {
            int best = best(doctor);
            if (best <= BestColumn.IMPOSSIBLE) {
                return Long.MIN_VALUE;
            }
            sum += best;
        }
        return Certificate.points(sum);
    }
}
