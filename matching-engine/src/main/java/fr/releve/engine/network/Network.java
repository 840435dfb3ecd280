package fr.releve.engine.network;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.Pin;
import fr.releve.engine.Prices;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Stability;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import fr.releve.engine.network.ArcNode.LeadOption;
import fr.releve.engine.network.Column.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The instance as linked nodes, with the current plan and the current prices in them: the blackboard that the bound,
 * the search and the live plan work on. Not thread-safe as a whole; two threads may work on parts that share no node.
 */
public final class Network {

    private final Horizon horizon;
    private final Map<Integer, DoctorNode> doctors = new LinkedHashMap<>();
    private final Map<Integer, VacancyNode> vacancies = new LinkedHashMap<>();
    private final Map<Integer, TerritoryNode> territories = new LinkedHashMap<>();
    private final Map<Integer, LeadNode> leads = new LinkedHashMap<>();

    public Network(Instance instance) {
        horizon = instance.horizon();
        for (Territory territory : instance.territories()) {
            territories.put(territory.id(), new TerritoryNode(territory));
        }
        for (Vacancy vacancy : instance.vacancies()) {
            vacancies.put(vacancy.id(), new VacancyNode(vacancy, known(territories, vacancy.territory()), horizon));
        }
        for (Doctor doctor : instance.doctors()) {
            doctors.put(doctor.id(), new DoctorNode(doctor, horizon));
        }
        for (int lead : instance.leads()) {
            leads.put(lead, new LeadNode(lead));
        }
        for (Pin pin : instance.pins()) {
            known(doctors, pin.doctor()).pin(known(vacancies, pin.vacancy()), pin.slots(), horizon);
        }
        for (Arc arc : instance.arcs()) {
            known(doctors, arc.doctor()).link(arc, known(vacancies, arc.vacancy()), horizon);
        }
        linkLeads(instance.spouseOptions());
        publish(instance.stability());
    }

    private void linkLeads(List<SpouseOption> options) {
        Map<ArcNode, List<LeadOption>> byArc = new LinkedHashMap<>();
        for (SpouseOption option : options) {
            ArcNode arc = arc(option.doctor(), option.vacancy());
            if (arc != null) {
                byArc.computeIfAbsent(arc, key -> new ArrayList<>(4)).add(option(option));
            }
        }
        byArc.forEach(ArcNode::offerLeads);
    }

    private LeadOption option(SpouseOption option) {
        return new LeadOption(known(leads, option.lead()), option.bonus() * Prices.SCALE, option.minimumSlots());
    }

    private void publish(Stability stability) {
        for (Assignment it : stability.published()) {
            ArcNode arc = arc(it.doctor(), it.vacancy());
            if (arc != null && stability.pricePerSlot() > 0) {
                arc.publish(it.slots(), stability.pricePerSlot() * Prices.SCALE, horizon);
            }
        }
    }

    public Horizon horizon() {
        return horizon;
    }

    public Collection<DoctorNode> doctors() {
        return Collections.unmodifiableCollection(doctors.values());
    }

    public Collection<VacancyNode> vacancies() {
        return Collections.unmodifiableCollection(vacancies.values());
    }

    public Collection<TerritoryNode> territories() {
        return Collections.unmodifiableCollection(territories.values());
    }

    public Collection<LeadNode> leads() {
        return Collections.unmodifiableCollection(leads.values());
    }

    /** The doctor with this id, or null. */
    public @Nullable DoctorNode doctor(int id) {
        return doctors.get(id);
    }

    /** The vacancy with this id, or null. */
    public @Nullable VacancyNode vacancy(int id) {
        return vacancies.get(id);
    }

    /** The arc of this pair, or null. */
    public @Nullable ArcNode arc(int doctor, int vacancy) {
        DoctorNode node = doctors.get(doctor);
        return node == null ? null : node.arcTo(vacancy);
    }

    /**
     * Takes the doctor's column out of the current plan and returns what that changes in the search's objective, in
     * hundredths.
     */
    public static int withdraw(DoctorNode doctor) {
        Column column = doctor.column;
        if (column == null) {
            return 0;
        }
        doctor.column = null;
        if (column.lead != null) {
            column.lead.lead().holder = null;
        }
        int change = -column.score + release(column.first);
        return column.second == null ? change : change + release(column.second);
    }

    private static int release(Site site) {
        VacancyNode vacancy = site.arc().vacancy;
        int count = 0;
        for (int k = 0; k < site.mask().length; k++) {
            if (site.mask()[k] != 0) {
                vacancy.release(site.arc().week[k], site.mask()[k]);
                count += Integer.bitCount(site.mask()[k]);
            }
        }
        return vacancy.territory.cover(-count);
    }

    /**
     * Gives the doctor, who does nothing yet, this column; returns what that changes in the search's objective, in
     * hundredths.
     */
    public static int place(DoctorNode doctor, @Nullable Column column) {
        doctor.column = column;
        if (column == null) {
            return 0;
        }
        if (column.lead != null) {
            column.lead.lead().holder = doctor;
        }
        int change = column.score + take(column.first);
        return column.second == null ? change : change + take(column.second);
    }

    private static int take(Site site) {
        VacancyNode vacancy = site.arc().vacancy;
        int count = 0;
        for (int k = 0; k < site.mask().length; k++) {
            if (site.mask()[k] != 0) {
                vacancy.take(site.arc().week[k], site.mask()[k]);
                count += Integer.bitCount(site.mask()[k]);
            }
        }
        return vacancy.territory.cover(count);
    }

    /** Empties the current plan and places these assignments; those whose arc or room is gone are left out. */
    public void place(List<Assignment> assignments) {
        doctors.values().forEach(Network::withdraw);
        Map<Integer, List<Assignment>> byDoctor = new LinkedHashMap<>();
        for (Assignment it : assignments) {
            byDoctor.computeIfAbsent(it.doctor(), key -> new ArrayList<>(2)).add(it);
        }
        byDoctor.forEach((id, its) -> {
            DoctorNode doctor = doctors.get(id);
            if (doctor != null) {
                place(doctor, doctor.columnOf(its, horizon));
            }
        });
    }

    /** The current plan, by doctor and vacancy. */
    public List<Assignment> assignments() {
        List<Assignment> all = new ArrayList<>();
        for (DoctorNode doctor : doctors.values()) {
            Column column = doctor.column;
            if (column != null) {
                all.add(assignment(column, column.first));
                if (column.second != null) {
                    all.add(assignment(column, column.second));
                }
            }
        }
        all.sort(Comparator.comparingInt(Assignment::doctor).thenComparingInt(Assignment::vacancy));
        return all;
    }

    /** One site of a column as the caller knows it. */
    public Assignment assignment(Column column, Site site) {
        LeadOption lead = column.leadOf(site);
        return new Assignment(
                site.arc().doctor.id,
                site.arc().vacancy.id,
                slots(site),
                lead == null ? null : (Integer) lead.lead().id);
    }

    private Slots slots(Site site) {
        int[] slots = new int[site.count()];
        int count = 0;
        for (int k = 0; k < site.mask().length; k++) {
            for (int rest = site.mask()[k]; rest != 0; rest &= rest - 1) {
                slots[count++] = site.arc().week[k] * horizon.slotsPerWeek() + Integer.numberOfTrailingZeros(rest);
            }
        }
        return Slots.of(slots);
    }

    /** The objective of the current plan in hundredths, stability not counted. */
    public long objective() {
        long sum = 0;
        for (DoctorNode doctor : doctors.values()) {
            sum += doctor.column == null ? 0 : doctor.column.worth;
        }
        for (TerritoryNode territory : territories.values()) {
            sum -= territory.gainOf(-territory.covered());
        }
        return sum;
    }

    /** Writes these prices into the nodes. */
    public void price(Prices prices) {
        for (VacancyNode vacancy : vacancies.values()) {
            Arrays.setAll(vacancy.price, slot -> Math.max(0, prices.ofSlot(vacancy.id, slot)));
            Arrays.setAll(vacancy.visitPrice, week -> Math.max(0, prices.ofVisit(vacancy.id, week)));
        }
        leads.values().forEach(lead -> lead.price = Math.max(0, prices.ofLead(lead.id)));
        territories.values().forEach(it -> it.price = Math.clamp(prices.ofTerritory(it.id), 0, it.firstBonus()));
    }

    /** The prices in the nodes. */
    public Prices prices() {
        Map<Integer, int[]> slot = new LinkedHashMap<>();
        Map<Integer, int[]> visit = new LinkedHashMap<>();
        Map<Integer, Integer> lead = new LinkedHashMap<>();
        Map<Integer, Integer> territory = new LinkedHashMap<>();
        for (VacancyNode it : vacancies.values()) {
            slot.put(it.id, it.price.clone());
            visit.put(it.id, it.visitPrice.clone());
        }
        leads.values().forEach(it -> lead.put(it.id, it.price));
        territories.values().forEach(it -> territory.put(it.id, it.price));
        return new Prices(slot, visit, lead, territory);
    }

    private static <T> T known(Map<Integer, T> nodes, int id) {
        T node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("node " + id + " is not in the network");
        }
        return node;
    }
}
