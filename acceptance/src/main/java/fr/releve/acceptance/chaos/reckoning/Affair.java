package fr.releve.acceptance.chaos.reckoning;

/** One proposal or one placement. */
record Affair(Matter matter, String id) {

    @Override
    public String toString() {
        return (matter == Matter.PROPOSAL ? "proposal " : "placement ") + id;
    }
}
