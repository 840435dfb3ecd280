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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The instance as linked nodes, with the current plan and the current prices in them: the blackboard that the bound,
 * the search and the live plan work on. Not thread-safe as a whole; two threads may work on parts that share no node.
 */
public final class Network {

    /** Points that a slot brings where the search's steps and temperatures count as they stand. */
    private static final double USUAL_VALUE = 100;

    private final Horizon horizon;
    private final Weeks weeks;
    private final double unit;
    private final Map<Integer, DoctorNode> doctors = new TreeMap<>();
    private final Map<Integer, VacancyNode> vacancies = new TreeMap<>();
    private final Map<Integer, TerritoryNode> territories = new TreeMap<>();
    private final Map<Integer, LeadNode> leads = new TreeMap<>();

    /** Links the whole instance; the current plan is empty and every price is 0. */
    public Network(Instance instance) {
        horizon = instance.horizon();
        weeks = new Weeks(horizon);
        unit = unitOf(instance);
        instance.territories().forEach(this::add);
        instance.vacancies().forEach(this::add);
        instance.doctors().forEach(this::add);
        instance.leads().forEach(this::addLead);
        instance.pins().forEach(this::add);
        instance.arcs().forEach(this::add);
        offer(instance.spouseOptions());
        publish(instance.stability());
    }

    private static double unitOf(Instance instance) {
        double mean = instance.arcs().stream()
                .mapToInt(Arc::valuePerSlot)
                .filter(value -> value > 0)
                .average()
                .orElse(USUAL_VALUE);
        return Math.scalb(1.0, (int) Math.rint(StrictMath.log(mean / USUAL_VALUE) / StrictMath.log(2)));
    }

    /** Adds a territory, or changes its bonus. */
    public void add(Territory terms) {
        TerritoryNode known = territories.get(terms.id());
        if (known == null) {
            territories.put(terms.id(), new TerritoryNode(terms));
        } else {
            known.change(terms);
            doctors.values().forEach(DoctorNode::forgetAtPrices);
        }
    }

    /** Adds a vacancy without arcs; its territory is known. */
    public void add(Vacancy terms) {
        vacancies.put(terms.id(), new VacancyNode(terms, known(territories, terms.territory()), horizon));
    }

    /** Adds a doctor without arcs. */
    public void add(Doctor terms) {
        doctors.put(terms.id(), new DoctorNode(terms, horizon));
    }

    /** Adds a job lead that nothing names yet; does nothing when it is known. */
    public void addLead(int lead) {
        leads.putIfAbsent(lead, new LeadNode(lead));
    }

    /** Takes an approved placement out of the limits of both sides; before the doctor's arcs are added. */
    public void add(Pin pin) {
        known(doctors, pin.doctor()).pin(known(vacancies, pin.vacancy()), pin.slots(), horizon);
    }

    /** Adds an arc whose ends are known, less what the doctor's pins occupy. */
    public void add(Arc arc) {
        known(doctors, arc.doctor()).link(arc, known(vacancies, arc.vacancy()), weeks);
    }

    /** Sets the job leads of every arc named; options without an arc are left out. */
    public void offer(List<SpouseOption> options) {
        Map<ArcNode, List<LeadOption>> byArc = new LinkedHashMap<>();
        for (SpouseOption option : options) {
            ArcNode arc = arc(option.doctor(), option.vacancy());
            if (arc != null) {
                byArc.computeIfAbsent(arc, key -> new ArrayList<>(4)).add(option(option));
                arc.doctor.forgetAtPrices();
            }
        }
        byArc.forEach(ArcNode::offerLeads);
    }

    private LeadOption option(SpouseOption option) {
        return new LeadOption(known(leads, option.lead()), option.bonus() * Prices.SCALE, option.minimumSlots());
    }

    /** Marks what was published, so that the search keeps it unless moving it pays more. */
    public void publish(Stability stability) {
        for (Assignment it : stability.published()) {
            ArcNode arc = arc(it.doctor(), it.vacancy());
            if (arc != null && stability.pricePerSlot() > 0) {
                arc.publish(it.slots(), stability.pricePerSlot() * Prices.SCALE, horizon);
            }
        }
    }

    /** Removes a doctor with column, arcs and pins; does nothing when unknown. */
    public void removeDoctor(int id) {
        DoctorNode doctor = doctors.remove(id);
        if (doctor != null) {
            withdraw(doctor);
            doctor.unpin();
            doctor.arcs.forEach(arc -> arc.vacancy.arcs.remove(arc));
        }
    }

    /** Removes a vacancy with its arcs, and the columns of doctors who serve it; pins there must be gone already. */
    public void removeVacancy(int id) {
        VacancyNode vacancy = vacancies.remove(id);
        if (vacancy != null) {
            for (ArcNode arc : vacancy.arcs) {
                if (arc.doctor.column != null && arc.doctor.column.serves(vacancy)) {
                    withdraw(arc.doctor);
                }
                arc.doctor.arcs.remove(arc);
                arc.doctor.forgetAtPrices();
            }
            vacancy.arcs.clear();
        }
    }

    /** Removes a job lead; the options that name it must be gone already. */
    public void removeLead(int id) {
        leads.remove(id);
    }

    /** Removes a territory; vacancies in it must be gone already. */
    public void removeTerritory(int id) {
        territories.remove(id);
    }

    public Horizon horizon() {
        return horizon;
    }

    /**
     * By how much steps of prices and temperatures are larger here than where a slot brings 100 points: a power of two, from what slots
     * brought when the network was made. So that it does not matter in which unit an instance counts.
     */
    public double unit() {
        return unit;
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

    /** The job lead with this id, or null. */
    public @Nullable LeadNode lead(int id) {
        return leads.get(id);
    }

    /** The territory with this id, or null. */
    public @Nullable TerritoryNode territory(int id) {
        return territories.get(id);
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
    public static long withdraw(DoctorNode doctor) {
        Column column = doctor.column;
        if (column == null) {
            return 0;
        }
        doctor.column = null;
        if (column.lead != null) {
            column.lead.lead().holder = null;
        }
        long change = -column.score + release(column.first);
        return column.second == null ? change : change + release(column.second);
    }

    private static long release(Site site) {
        VacancyNode vacancy = site.arc().vacancy;
        vacancy.dismiss(site.arc().doctor);
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
    public static long place(DoctorNode doctor, @Nullable Column column) {
        doctor.column = column;
        if (column == null) {
            return 0;
        }
        if (column.lead != null) {
            column.lead.lead().holder = doctor;
        }
        long change = column.score + take(column.first);
        return column.second == null ? change : change + take(column.second);
    }

    private static long take(Site site) {
        VacancyNode vacancy = site.arc().vacancy;
        vacancy.welcome(site.arc().doctor);
        int count = 0;
        for (int k = 0; k < site.mask().length; k++) {
            if (site.mask()[k] != 0) {
                vacancy.take(site.arc().week[k], site.mask()[k]);
                count += Integer.bitCount(site.mask()[k]);
            }
        }
        return vacancy.territory.cover(count);
    }

    /**
     * Opens the places that a column in the plan holds on slots that the arc could have, or closes them again; the column stays where it
     * is.
     */
    public static void open(Column holder, ArcNode arc, boolean opened) {
        for (Site site : holder.sites()) {
            for (int k = 0; site.arc().vacancy == arc.vacancy && k < site.mask().length; k++) {
                int week = site.arc().week[k];
                int contested = arc.among(site.mask()[k], week);
                if (opened) {
                    arc.vacancy.release(week, contested);
                } else {
                    arc.vacancy.take(week, contested);
                }
            }
        }
    }

    /** Empties the current plan and places these assignments; those whose arc or room is gone are left out. */
    public void place(List<Assignment> assignments) {
        doctors.values().forEach(Network::withdraw);
        Map<Integer, List<Assignment>> byDoctor = new LinkedHashMap<>();
        for (Assignment it : assignments) {
            byDoctor.computeIfAbsent(it.doctor(), key -> new ArrayList<>(2)).add(it);
        }
        byDoctor.forEach(this::restore);
    }

    /** Gives a doctor who does nothing these assignments, as far as they are allowed. */
    public void restore(int doctor, List<Assignment> assignments) {
        DoctorNode node = doctors.get(doctor);
        if (node != null) {
            withdraw(node);
            place(node, node.columnOf(assignments, horizon));
        }
    }

    /** The current plan, by doctor and vacancy. */
    public List<Assignment> assignments() {
        List<Assignment> all = new ArrayList<>();
        doctors.values().forEach(doctor -> all.addAll(assignmentsOf(doctor.column)));
        all.sort(Comparator.comparingInt(Assignment::doctor).thenComparingInt(Assignment::vacancy));
        return all;
    }

    /** A column, perhaps none, as the caller knows it; by vacancy. */
    public List<Assignment> assignmentsOf(@Nullable Column column) {
        if (column == null) {
            return List.of();
        }
        return column.sites().stream()
                .map(site -> assignment(column, site))
                .sorted(Comparator.comparingInt(Assignment::vacancy))
                .toList();
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

    /** Every slot that the pair may be placed on, in weeks with a block of them. */
    public Slots slots(ArcNode arc) {
        return slots(arc.everySlot());
    }

    private Slots slots(Site site) {
        long[] words = new long[(horizon.slots() >> 6) + 2];
        for (int k = 0; k < site.mask().length; k++) {
            int first = site.arc().week[k] * horizon.slotsPerWeek();
            long bits = site.mask()[k];
            words[first >> 6] |= bits << (first & 63);
            words[(first >> 6) + 1] |= bits >>> 1 >>> (63 - (first & 63));
        }
        return Slots.ofWords(words);
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

    /** What the search gains in the current plan by keeping what was published, in hundredths; no part of the objective. */
    public long kept() {
        long sum = 0;
        for (DoctorNode doctor : doctors.values()) {
            sum += doctor.column == null ? 0 : doctor.column.kept();
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
        territories.values().forEach(it -> it.reprice(prices.ofTerritory(it.id)));
        doctors.values().forEach(DoctorNode::forgetAtPrices);
    }

    /** The prices in the nodes. */
    public Prices prices() {
        TreeMap<Integer, int[]> slot = new TreeMap<>();
        TreeMap<Integer, int[]> visit = new TreeMap<>();
        TreeMap<Integer, Integer> lead = new TreeMap<>();
        TreeMap<Integer, Integer> territory = new TreeMap<>();
        for (VacancyNode it : vacancies.values()) {
            keep(it.id, it.price, slot);
            keep(it.id, it.visitPrice, visit);
        }
        leads.values().stream().filter(it -> it.price > 0).forEach(it -> lead.put(it.id, it.price));
        territories.values().stream().filter(it -> it.price > 0).forEach(it -> territory.put(it.id, it.price));
        return new Prices(slot, visit, lead, territory);
    }

    /** What costs nothing is left out. */
    private static void keep(int id, int[] price, Map<Integer, int[]> kept) {
        if (Arrays.stream(price).anyMatch(it -> it > 0)) {
            kept.put(id, price.clone());
        }
    }

    private static <T> T known(Map<Integer, T> nodes, int id) {
        T node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("node " + id + " is not in the network");
        }
        return node;
    }
}
