using System.Text.Json.Serialization;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>The record of the work before a turnover's votes (换届准备工作档案) in a district: organisations, ground, disputes, leaders, people and days.</summary>
/// <remarks>
/// It holds what happened over the whole time; what is asked of it is asked of a day, and counts what happened up to the end of that day. Nothing need be
/// complete: what is missing is said. Entries for an organisation, a person or a department that is not there are kept, and reported by <see cref="RecordProblems"/>.
/// </remarks>
public sealed record PreparationRecord
{
    /// <summary>The name of the district or the turnover.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Name { get; init; }

    /// <summary>The organisations that are to elect, each once, with their lineages.</summary>
    /// <exception cref="ArgumentException">A code stands twice.</exception>
    public required ValueList<Organisation> Organisations
    {
        get;
        init => field = Shape.Distinct(value, static organisation => organisation.Code, "An organisation stands in a preparation once.");
    }

    /// <summary>How factors become a risk.</summary>
    /// <value>The default is <see langword="null"/>: <see cref="RiskWeights.Default"/>.</value>
    public RiskWeights? Weights { get; init; }

    /// <summary>The visits.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Visit> Visits { get; init; }

    /// <summary>The scans of the district, each number once.</summary>
    /// <exception cref="ArgumentException">A number stands twice.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<RiskScan> Scans { get; init => field = Shape.Distinct(value, static scan => scan.Number, "Give each scan a number of its own."); }

    /// <summary>The list of hard cases.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<KeyOrganisation> KeyOrganisations { get; init; }

    /// <summary>The plans to split, merge or recode organisations.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ReorganisationPlan> Plans { get; init; }

    /// <summary>The disputes, each id once.</summary>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Dispute> Disputes { get; init => field = Shape.Distinct(value, static dispute => dispute.Id, "Give each dispute an id of its own."); }

    /// <summary>The leaders who may be linked, each once.</summary>
    /// <exception cref="ArgumentException">A leader stands twice.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Leader> Leaders { get; init => field = Shape.Distinct(value, static leader => leader.Id, "Name each leader once."); }

    /// <summary>Who is linked to which organisation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<LeaderLink> Links { get; init; }

    /// <summary>The training sessions.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<TrainingSession> Trainings { get; init; }

    /// <summary>Who is considered for what; somebody may be considered for several bodies.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Nominee> Nominees { get; init; }

    /// <summary>The competitive selections, each id once.</summary>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Selection> Selections { get; init => field = Shape.Distinct(value, static selection => selection.Id, "Give each selection an id of its own."); }

    /// <summary>The joint review.</summary>
    /// <value>The default is <see langword="null"/>: there is none yet, and nobody is through it.</value>
    public JointReview? Review { get; init; }

    /// <summary>The appraisals; of several of a person the last one counts, and of several on one day the gravest: unfit before not concluded before fit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Appraisal> Appraisals { get; init; }

    /// <summary>The reserve lists.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ReserveEntry> Reserve { get; init; }

    /// <summary>The elections that are to be held, each body of an organisation once.</summary>
    /// <exception cref="ArgumentException">A body of an organisation stands twice.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<PlannedElection> Elections
    {
        get;
        init => field = Shape.Distinct(value, static election => (election.Organisation, election.Body), "Plan the election of a body once; a further vote is a day of it.");
    }

    /// <summary>The last scan up to the end of a day, by day and then by number; <see langword="null"/> when there is none.</summary>
    public RiskScan? LastScan(LocalDate day)
    {
        day = Shape.Iso(day);
        return Scans.Where(scan => scan.On <= day).OrderBy(static scan => scan.On).ThenBy(static scan => scan.Number).LastOrDefault();
    }

    /// <summary>What is known of the ground at the end of a day: of each organisation what the last scan that assessed it found, by code.</summary>
    /// <remarks>
    /// A scan of a part of the district takes nothing from what an earlier one found of the others. What was found under a code that was split, merged or recoded
    /// since is left out once every organisation that came from it has been assessed by itself.
    /// </remarks>
    public ValueList<GroundAssessment> LastAssessments(LocalDate day)
    {
        day = Shape.Iso(day);
        SortedDictionary<DivisionCode, GroundAssessment> last = [];
        foreach (var found in Scans.Where(scan => scan.On <= day).OrderBy(static scan => scan.On).ThenBy(static scan => scan.Number).SelectMany(static scan => scan.Assessments))
        {
            last[found.Organisation] = found;
        }

        HashSet<DivisionCode> current = [.. Organisations.Select(static organisation => organisation.Code)];
        HashSet<DivisionCode> waiting =
        [
            .. Organisations.Where(organisation => !last.ContainsKey(organisation.Code)).SelectMany(static organisation => organisation.Predecessors),
        ];
        HashSet<DivisionCode> former = [.. Organisations.SelectMany(static organisation => organisation.Predecessors).Where(code => !current.Contains(code) && !waiting.Contains(code))];
        return [.. last.Values.Where(found => !former.Contains(found.Organisation))];
    }

    /// <summary>The numbers of organisations, scans, disputes and nominees; no person and no name.</summary>
    public override string ToString() => $"{Organisations.Count} organisations, {Scans.Count} scans, {Disputes.Count} disputes, {Nominees.Count} nominees";
}
