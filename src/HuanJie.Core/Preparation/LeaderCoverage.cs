using System.Globalization;
using HuanJie.Members;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>Whether leaders and hard cases cover each other on a day (联点包村覆盖), and what each leader carries.</summary>
public sealed record LeaderCoverage
{
    private LeaderCoverage(LocalDate day, ValueList<LeaderLoad> loads, CoverageCount keyOrganisations, ValueList<DivisionCode> withoutLeader, ValueList<PersonId> unknown)
    {
        Day = day;
        Loads = loads;
        KeyOrganisations = keyOrganisations;
        WithoutLeader = withoutLeader;
        UnknownLeaders = unknown;
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>What each leader carries, by id.</summary>
    public ValueList<LeaderLoad> Loads { get; }

    /// <summary>The hard cases that have a leader: linked under their own code, or by their lineage under that of what they came from or became.</summary>
    public CoverageCount KeyOrganisations { get; }

    /// <summary>The hard cases without a leader, ascending.</summary>
    public ValueList<DivisionCode> WithoutLeader { get; }

    /// <summary>Those who are linked and not on the list of leaders, by id; their links count all the same.</summary>
    public ValueList<PersonId> UnknownLeaders { get; }

    /// <summary>The leaders who have an organisation.</summary>
    public CoverageCount Leaders => new(Loads.Count(static load => load.Load > 0), Loads.Count);

    /// <summary>The leaders without an organisation, by id.</summary>
    public ValueList<PersonId> WithoutOrganisation => [.. Loads.Where(static load => load.Load == 0).Select(static load => load.Leader)];

    /// <summary>The most organisations that one leader carries.</summary>
    public int MostLoaded => Loads.Select(static load => load.Load).DefaultIfEmpty(0).Max();

    /// <summary>The training sessions attended, of those due, over all leaders.</summary>
    public CoverageCount Training => Loads.Aggregate(default(CoverageCount), static (sum, load) => sum + load.Training);

    /// <summary>The key points at which leaders were on the spot, of three for each link.</summary>
    public CoverageCount KeyPoints => Loads.Aggregate(default(CoverageCount), static (sum, load) => sum + load.KeyPoints);

    /// <summary>Looks at a preparation at the end of a day.</summary>
    public static LeaderCoverage Of(PreparationRecord preparation, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        day = Shape.Iso(day);
        var lineage = new LineageIndex(preparation.Organisations);
        var hard = HardCases.Of(preparation, day).All.ToHashSet();
        var links = preparation.Links.Where(link => link.IsOn(day)).ToLookup(static link => link.Leader, static link => link.Organisation);
        var visits = preparation.Visits.Where(visit => visit.On <= day && visit.By is not null).ToLookup(static visit => visit.By!.Value);
        var training = new Dictionary<PersonId, CoverageCount>();
        foreach (var session in preparation.Trainings.Where(session => session.On <= day))
        {
            var came = session.Attended.ToHashSet();
            foreach (var person in session.Due)
            {
                training[person] = training.GetValueOrDefault(person) + new CoverageCount(came.Contains(person) ? 1 : 0, 1);
            }
        }

        var known = preparation.Leaders.Select(static leader => leader.Id).ToHashSet();
        var covered = links.SelectMany(static group => group).ToHashSet();
        return new(
            day,
            [.. preparation.Leaders.Select(leader => Load(leader.Id)).OrderBy(static load => load.Leader)],
            new(hard.Count(IsCovered), hard.Count),
            [.. hard.Where(code => !IsCovered(code)).Order()],
            [.. links.Select(static group => group.Key).Where(person => !known.Contains(person)).Order()]);

        bool IsCovered(DivisionCode code) => lineage.IsCovered(code, covered);

        LeaderLoad Load(PersonId leader)
        {
            ValueList<DivisionCode> own = [.. links[leader].Distinct().Order()];
            var carried = own.ToHashSet();
            var made = visits[leader].Where(visit => carried.Contains(visit.Place)).ToList();
            return new(
                leader,
                own,
                own.Count(code => lineage.IsAmong(code, hard)),
                training.GetValueOrDefault(leader),
                made.Count,
                new(made.Where(static visit => IsKeyPoint(visit.Occasion)).DistinctBy(static visit => (visit.Place, visit.Occasion)).Count(), 3 * own.Count));
        }
    }

    /// <summary>As in <c>2020-10-31: 8/8 hard cases linked, 12/13 leaders linked</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:R}: {KeyOrganisations} hard cases linked, {Leaders} leaders linked");

    internal static bool IsKeyPoint(VisitOccasion occasion) => occasion is VisitOccasion.Nomination or VisitOccasion.Polling or VisitOccasion.Handover;
}
