using HuanJie.Members;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>A preparation at the end of a day, indexed once by organisation and by person, so that no organisation looks through all records.</summary>
internal sealed class PreparationIndex
{
    private readonly HashSet<DivisionCode> _visited;
    private readonly Dictionary<PersonId, Appraisal> _appraisals = [];

    public PreparationIndex(PreparationRecord preparation, LocalDate day)
    {
        Day = day;
        _visited = [.. preparation.Visits.Where(visit => visit.On <= day).Select(static visit => visit.Place)];
        foreach (var found in preparation.LastAssessments(day))
        {
            Risks.Add(found.Organisation, RiskAssessment.Of(found, preparation.Weights));
        }

        Listed = [.. preparation.KeyOrganisations.Where(key => key.IsOn(day)).Select(static key => key.Organisation)];
        Disputes = preparation.Disputes.Select(dispute => dispute.On(day)).OfType<DisputeStatus>().Where(static status => status.IsOpen)
            .ToLookup(static status => status.Dispute.Organisation);
        Leaders = preparation.Links.Where(link => link.IsOn(day)).ToLookup(static link => link.Organisation, static link => link.Leader);
        var owed = new Dictionary<PersonId, int>();
        foreach (var session in preparation.Trainings.Where(session => session.On <= day))
        {
            foreach (var person in session.Due)
            {
                owed[person] = owed.GetValueOrDefault(person) + 1;
            }

            foreach (var person in session.Attended)
            {
                owed[person] = owed.GetValueOrDefault(person) - 1;
            }
        }

        Untrained = [.. owed.Where(static one => one.Value > 0).Select(static one => one.Key)];

        // Who fell, or withdrew, in a selection of the place after being named is no longer considered there; to be named again later is a new start.
        var fallen = preparation.Selections.SelectMany(selection => SelectionFunnel.Of(selection, day).Stages.SelectMany(stage => stage.Of(StageResult.Fell).Concat(stage.Of(StageResult.Withdrew)).Select(person => (Person: person, selection.Place, stage.On))))
            .ToLookup(static fall => fall.Person);
        Nominees = preparation.Nominees.Where(nominee => nominee.IsOn(day) && !fallen[nominee.Person].Any(fall => fall.Place.Contains(nominee.Organisation) && fall.On >= nominee.From)).DistinctBy(static nominee => (nominee.Organisation, nominee.Body, nominee.Person))
            .ToLookup(static nominee => (nominee.Organisation, nominee.Body), static nominee => nominee.Person);
        Review = preparation.Review is { } review ? new(review, day) : null;
        foreach (var appraisal in preparation.Appraisals.Where(appraisal => appraisal.On <= day).OrderBy(static appraisal => appraisal.On).ThenBy(static appraisal => Gravity(appraisal.Result)))
        {
            _appraisals[appraisal.Person] = appraisal;
        }

        Reserve = preparation.Reserve.Where(entry => entry.IsOn(day)).DistinctBy(static entry => (entry.Organisation, entry.Person))
            .ToLookup(static entry => entry.Organisation, static entry => entry.Person);
        Elections = preparation.Elections.ToLookup(static election => election.Organisation);
    }

    public LocalDate Day { get; }

    public Dictionary<DivisionCode, RiskAssessment> Risks { get; } = [];

    public HashSet<DivisionCode> Listed { get; }

    public ILookup<DivisionCode, DisputeStatus> Disputes { get; }

    public ILookup<DivisionCode, PersonId> Leaders { get; }

    /// <summary>Those who have attended fewer sessions than were due: whoever comes to one that was not due makes one up.</summary>
    public HashSet<PersonId> Untrained { get; }

    public ILookup<(DivisionCode Organisation, ElectedBody Body), PersonId> Nominees { get; }

    public ReviewBoard? Review { get; }

    public ILookup<DivisionCode, PersonId> Reserve { get; }

    public ILookup<DivisionCode, PlannedElection> Elections { get; }

    /// <summary>Whether somebody has been to an organisation, or to every one that it came from: who was at one of two that merged has not been at the other.</summary>
    public bool IsVisited(Organisation organisation) => _visited.Contains(organisation.Code) || organisation.Predecessors.All(_visited.Contains);

    /// <summary>What the last appraisal comes to, of several on one day the gravest; null when there is none, or it is not concluded.</summary>
    public bool? IsFit(PersonId person) => _appraisals.GetValueOrDefault(person)?.Result switch
    {
        AppraisalResult.Fit => true,
        AppraisalResult.Unfit => false,
        _ => null,
    };

    /// <summary>Whether an organisation was assessed, or everything that it came from: of two that merged, what is known of one says nothing of the other.</summary>
    public bool IsAssessed(Organisation organisation) => Risks.ContainsKey(organisation.Code) || organisation.Predecessors.All(Risks.ContainsKey);

    /// <summary>The risks of an organisation as far as they are known: its own, or those of what it came from where the last scan was before that.</summary>
    public IEnumerable<RiskAssessment> RisksOf(Organisation organisation) =>
        Risks.TryGetValue(organisation.Code, out var own) ? [own] : organisation.Predecessors.Where(Risks.ContainsKey).Select(code => Risks[code]);

    /// <summary>The open disputes of an organisation, and of what it came from: a dispute does not end with a code.</summary>
    public IEnumerable<DisputeStatus> DisputesOf(Organisation organisation) =>
        LineageIndex.CodesOf(organisation).SelectMany(code => Disputes[code]).OrderBy(static status => status.Dispute.Opened).ThenBy(static status => status.Dispute.Id);

    /// <summary>The leaders linked to an organisation, or to what it came from, each once.</summary>
    public IEnumerable<PersonId> LeadersOf(Organisation organisation) => LineageIndex.CodesOf(organisation).SelectMany(code => Leaders[code]).Distinct();

    /// <summary>The people on the reserve list of an organisation, or of what it came from, each once.</summary>
    public int ReserveOf(Organisation organisation) => LineageIndex.CodesOf(organisation).SelectMany(code => Reserve[code]).Distinct().Count();

    public bool IsListed(Organisation organisation) => Listed.Contains(organisation.Code) || organisation.Predecessors.Any(Listed.Contains);

    private static int Gravity(AppraisalResult result) => result switch { AppraisalResult.Fit => 0, AppraisalResult.Unfit => 2, _ => 1 };
}
