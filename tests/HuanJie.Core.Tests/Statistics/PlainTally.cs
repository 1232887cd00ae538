using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Statistics;

/// <summary>A tally as a reader of the definitions would count it: one question after another over the records, with nothing shared between them.</summary>
internal sealed class PlainTally
{
    private readonly TallyBasis _basis;
    private readonly IReadOnlyList<Roster> _current;
    private readonly IReadOnlyList<Roster> _previous;
    private readonly Turnover? _turnover;
    private readonly bool _overRegion;

    private PlainTally(IEnumerable<Roster> current, IEnumerable<Roster> previous, Turnover? turnover, Continuity continuity, TallyBasis basis)
    {
        _basis = basis;
        _current = [.. current];
        _previous = [.. previous];
        _turnover = turnover;
        _overRegion = continuity == Continuity.Region && turnover is { Previous.Count: > 0 };
    }

    public static Tally Of(IEnumerable<Roster> rosters, TallyBasis basis) => new PlainTally(rosters, [], null, Continuity.Organisation, basis).ToTally();

    /// <summary>The tally of the organisations asked for, compared with all of the turnover.</summary>
    public static Tally Of(Turnover turnover, TallyBasis basis, Continuity continuity, Func<Organisation, bool>? where = null) => new PlainTally(
        turnover.Current.Where(roster => where?.Invoke(roster.Organisation) ?? true),
        turnover.Previous.Where(roster => where?.Invoke(roster.Organisation) ?? true),
        turnover,
        continuity,
        basis).ToTally();

    public static bool IsIn(MemberGroup group, Member member) => member.Posts.Any(post => group switch
    {
        MemberGroup.TwoCommittees => post.Body is Body.PartyOrganisation or Body.Committee,
        MemberGroup.PartyCommittee => post.Body is Body.PartyOrganisation,
        MemberGroup.Committee => post.Body is Body.Committee,
        MemberGroup.Supervision => post.Body is Body.Supervision,
        MemberGroup.Secretaries => post is Post.Secretary,
        _ => post is Post.Director,
    });

    /// <summary>Where one must have been last term to be continuing: the two committees, or the supervision committee for its own members.</summary>
    public static MemberGroup HomeOf(MemberGroup group) => group == MemberGroup.Supervision ? MemberGroup.Supervision : MemberGroup.TwoCommittees;

    /// <summary>The least and the most age over every day that the birth date can mean; null when it has no age from 0 to 127.</summary>
    public static (int Least, int Most)? AgesOf(PartialDate? birth, TallyBasis basis)
    {
        if (birth is not { IsEmpty: false } date)
        {
            return null;
        }

        int[] ages =
        [
            .. Enumerable.Range(0, Period.DaysBetween(date.Earliest, date.Latest) + 1)
                .Select(date.Earliest.PlusDays)
                .Where(day => day <= basis.AsOf)
                .Select(day => AgeOf(day, basis)),
        ];
        return ages.Length == 0 || ages.Max() > 127 ? null : (ages.Min(), ages.Max());
    }

    /// <summary>The rosters of this term that came out of one of last term, or none while one of them has no members.</summary>
    public static IReadOnlyList<Roster> DecidedSuccessors(Turnover turnover, Roster previous)
    {
        Roster[] successors = [.. turnover.Current.Where(roster => roster.Organisation.Predecessors.Contains(previous.Organisation.Code))];
        return successors.Any(roster => roster.Members.Count == 0 || Lacks(roster, MemberGroup.PartyCommittee) || Lacks(roster, MemberGroup.Committee)) ? [] : successors;

        bool Lacks(Roster roster, MemberGroup committee) =>
            previous.Members.Any(member => IsIn(committee, member)) && !roster.Members.Any(member => IsIn(committee, member));
    }

    private static int AgeOf(LocalDate birth, TallyBasis basis)
    {
        var years = Period.Between(birth, basis.AsOf, PeriodUnits.Years).Years;
        var isShortFebruary = basis.AsOf is { Month: 2, Day: 28 } && !CalendarSystem.Iso.IsLeapYear(basis.AsOf.Year);
        return basis.LeapDay == LeapDayBirthday.March1 && birth is { Month: 2, Day: 29 } && isShortFebruary ? years - 1 : years;
    }

    private static Distribution<T> Parts<T>(IEnumerable<T> values)
        where T : struct, Enum =>
        Distribution<T>.Of([.. values.Select(value => Enum.IsDefined(value) ? value : default).GroupBy(value => value).Select(same => (same.Key, (long)same.Count()))]);

    private static bool HasSeat(IEnumerable<Roster> rosters, PersonId person, MemberGroup group) =>
        rosters.SelectMany(roster => roster.Members).Any(member => member.Id == person && IsIn(group, member));

    private Tally ToTally() => new()
    {
        Basis = _basis,
        Organisations = Organisations(),
        PartySeats = Seats(Body.PartyOrganisation),
        CommitteeSeats = Seats(Body.Committee),
        SupervisionSeats = Seats(Body.Supervision),
        CrossServing = _current.SelectMany(roster => roster.Members).Count(member => IsIn(MemberGroup.PartyCommittee, member) && IsIn(MemberGroup.Committee, member)),
        TwoCommittees = People(MemberGroup.TwoCommittees),
        PartyCommittee = People(MemberGroup.PartyCommittee),
        Committee = People(MemberGroup.Committee),
        Supervision = People(MemberGroup.Supervision),
        Secretaries = People(MemberGroup.Secretaries),
        Directors = People(MemberGroup.Directors),
    };

    private OrganisationTally Organisations()
    {
        return new()
        {
            Organisations = _current.Count,
            Villages = Count(organisation => organisation.Kind == OrganisationKind.Village),
            Communities = Count(organisation => organisation.Kind == OrganisationKind.Community),
            Rural = Count(organisation => organisation.Rural == true),
            RuralUnknown = Count(organisation => organisation.Rural == null),
            Split = Count(organisation => organisation.Lineage?.Kind == LineageKind.Split),
            Merged = Count(organisation => organisation.Lineage?.Kind == LineageKind.Merged),
            Recoded = Count(organisation => organisation.Lineage?.Kind == LineageKind.Recoded),
            CollectiveEconomies = _current.Sum(roster => roster.Organisation.CollectiveEconomies ?? 0),
            CollectiveEconomiesUnknown = Count(organisation => organisation.CollectiveEconomies == null),
            WithSecretary = _current.Count(roster => roster.Members.Any(member => member.Posts.Contains(Post.Secretary))),
            WithDirector = _current.Count(roster => roster.Members.Any(member => member.Posts.Contains(Post.Director))),
            OneShoulder = _current.Count(roster => roster.Members.Any(member => member.Posts.Contains(Post.Secretary) && member.Posts.Contains(Post.Director))),
            PartyFinished = _current.Count(roster => IsOver(roster.PartyElectedOn)),
            CommitteeFinished = _current.Count(roster => IsOver(roster.CommitteeElectedOn)),
            Finished = _current.Count(roster => IsOver(roster.PartyElectedOn) && IsOver(roster.CommitteeElectedOn)),
            ComparedWithLastTerm = _current.Count(roster => LastTerm(roster) != null),
        };

        int Count(Func<Organisation, bool> isCounted) => _current.Count(roster => isCounted(roster.Organisation));

        bool IsOver(LocalDate? day) => day != null && day <= _basis.AsOf;
    }

    private SeatTally Seats(Body body)
    {
        var all = _current.Select(roster => (Allotted: roster.Seats.Of(body), Filled: roster.Members.Count(member => member.Posts.Any(post => post.Body == body)))).ToList();
        return new()
        {
            Allotted = all.Sum(seats => seats.Allotted ?? 0),
            Filled = all.Sum(seats => seats.Filled),
            Vacant = all.Where(seats => seats.Allotted > seats.Filled).Sum(seats => seats.Allotted!.Value - seats.Filled),
            Excess = all.Where(seats => seats.Allotted < seats.Filled).Sum(seats => seats.Filled - seats.Allotted!.Value),
            WithoutAllotment = all.Count(seats => seats.Allotted == null),
        };
    }

    private PeopleTally People(MemberGroup group)
    {
        var members = (from roster in _current from member in roster.Members where IsIn(@group, member) select (roster, member)).ToList();
        var home = HomeOf(group);
        var before = (from roster in _previous from member in roster.Members where IsIn(@group, member) select (roster, member)).ToList();
        var decided = before.Where(seat => DecidedSuccessors(_turnover!, seat.roster).Count > 0).ToList();
        return new()
        {
            Sexes = Parts(members.Select(seat => seat.member.Sex)),
            Ages = Ages(members.Select(seat => seat.member.BirthDate)),
            Education = Parts(members.Select(seat => seat.member.Education?.Band(_basis.Education) ?? EducationBand.Unknown)),
            Party = Parts(members.Select(seat => seat.member.Affiliation.PartyStanding)),
            Ethnic = Parts(members.Select(seat => seat.member.EthnicGroup?.Standing ?? EthnicStanding.Unknown)),
            Entries = Parts(members.Select(seat => EntryOf(seat.roster, seat.member, home))),
            EntriesToGroup = Parts(members.Select(seat => EntryOf(seat.roster, seat.member, group))),
            Departures = Parts(decided.Where(seat => !HasSeat(ThisTerm(seat.roster), seat.member.Id, home)).Select(seat => ReasonOf(seat.roster, seat.member))),
            LeftGroup = decided.Count(seat => !HasSeat(ThisTerm(seat.roster), seat.member.Id, group)),
            Undecided = before.Count - decided.Count,
        };
    }

    private AgeDistribution Ages(IEnumerable<PartialDate?> births)
    {
        var exact = new long[128];
        var between = new long[128];
        var unknown = 0;
        foreach (var birth in births)
        {
            if (AgesOf(birth, _basis) is not var (least, most))
            {
                unknown++;
            }
            else
            {
                (least == most ? exact : between)[least]++;
            }
        }

        return new(AgeCounts.Of(0, exact), AgeCounts.Of(0, between), unknown);
    }

    // A recorded 连任 says "in the bodies last term", not in which group.
    // Somebody who is in no roster of the region may have been in the one that is missing, if it is that of the own organisation.
    private Entry EntryOf(Roster roster, Member member, MemberGroup group) => LastTerm(roster) is { } lastTerm
            && (HasAllPredecessors(roster) || lastTerm.SelectMany(previous => previous.Members).Any(earlier => earlier.Id == member.Id))
        ? HasSeat(lastTerm, member.Id, group) ? Entry.Continuing : Entry.Newcomer
        : member.Entry == Entry.Continuing && HomeOf(group) != group ? Entry.Unknown : member.Entry;

    private DepartureReason ReasonOf(Roster roster, Member member) => DecidedSuccessors(_turnover!, roster)
        .SelectMany(successor => successor.Departures)
        .Where(departure => departure.Person == member.Id && departure.Reason != DepartureReason.Unknown)
        .Select(departure => departure.Reason)
        .Order()
        .FirstOrDefault();

    private IReadOnlyList<Roster> ThisTerm(Roster previous) => _overRegion ? _turnover!.Current : DecidedSuccessors(_turnover!, previous);

    private bool HasAllPredecessors(Roster roster) =>
        roster.Organisation.Predecessors.All(code => _turnover!.Previous.Any(previous => previous.Organisation.Code == code));

    /// <summary>The rosters of last term in which a member of a roster can have served; null when one of them is not there.</summary>
    private Roster[]? LastTerm(Roster roster)
    {
        if (_overRegion)
        {
            return [.. _turnover!.Previous];
        }

        var predecessors = roster.Organisation.Predecessors;
        Roster[] found = [.. (_turnover?.Previous ?? []).Where(previous => predecessors.Contains(previous.Organisation.Code))];
        return found.Length == predecessors.Count ? found : null;
    }
}
