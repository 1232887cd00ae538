using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Rules;

/// <summary>What is to be tested of each seat, worked out once: for every kind of organisation, entry, sex and post the bounds within which no rule can be broken.</summary>
/// <remarks>
/// A rule is asked only about seats outside the bounds of all rules together. An age in whole years on a day is a birth date, so bounds are three compares,
/// however many rules there are.
/// </remarks>
internal sealed class SeatPlans
{
    private readonly OfKind[] _byKind;

    public SeatPlans(RuleCheck[] checks) => _byKind = [new(checks, OrganisationKind.Village), new(checks, OrganisationKind.Community)];

    /// <summary>The plans for a kind of organisation; a value that is no kind is taken for a community, as everywhere.</summary>
    public OfKind Of(OrganisationKind kind) => _byKind[kind is OrganisationKind.Village ? 0 : 1];

    /// <summary>The plans for one kind of organisation.</summary>
    public sealed class OfKind
    {
        private const int Entries = 3;
        private const int Sexes = 3;
        private readonly SeatPlan[] _plans = new SeatPlan[Entries * Sexes * PostSet.Size];

        public OfKind(RuleCheck[] checks, OrganisationKind kind)
        {
            for (var entry = 0; entry < Entries; entry++)
            {
                for (var sex = 0; sex < Sexes; sex++)
                {
                    for (var post = 0; post < PostSet.Size; post++)
                    {
                        _plans[(((entry * Sexes) + sex) * PostSet.Size) + post] = new(checks, kind, (Entry)entry, (Sex)sex, (Post)post);
                    }
                }
            }

            CommitteeChecks = [.. checks.Where(check => (check.Rule.Rule.Kind.Subjects & RuleSubjects.Committee) != 0 && Scoping.Concerns(check, kind))];
        }

        public RuleCheck[] CommitteeChecks { get; }

        /// <summary>The place of a member's plans; what is no named value is not known.</summary>
        public static int PlaceOf(Member member)
        {
            var entry = (int)member.Entry;
            var sex = (int)member.Sex;
            return (((entry < Entries ? entry : 0) * Sexes) + (sex < Sexes ? sex : 0)) * PostSet.Size;
        }

        public ref readonly SeatPlan Plan(int place, int post) => ref _plans[place + post];
    }
}

/// <summary>What is to be tested of one kind of seat.</summary>
internal readonly struct SeatPlan
{
    private static readonly byte[] BandOfCode = Bands();
    private readonly int _earliest;
    private readonly int _latest;
    private readonly int _latestJoined;
    private readonly byte _leastBand;
    private readonly bool _fullMembersOnly;
    private readonly bool _always;
    private readonly RuleCheck[] _checks;

    public SeatPlan(RuleCheck[] checks, OrganisationKind kind, Entry entry, Sex sex, Post post)
    {
        _checks = [.. checks.Where(check => CanBeBroken(check, kind, entry, sex, post))];
        _always = _checks.Any(static check => check.Bounds is null);
        var bounds = _checks.Aggregate(SeatBounds.Any, static (all, check) => all.And(check.Bounds ?? SeatBounds.Any));
        _earliest = bounds.EarliestKey;
        _latest = bounds.LatestKey;
        _leastBand = (byte)bounds.LeastEducation;
        _fullMembersOnly = bounds.FullMembersOnly;
        _latestJoined = bounds.LatestJoinedKey;
    }

    /// <summary>Whether the member lies within the bounds, so that no rule can be broken.</summary>
    public bool Holds(Member member)
    {
        var birth = member.BirthDate is { } date ? date.Key : 0;
        if (birth != 0 && (PartialDate.EarliestKey(birth) < _earliest || PartialDate.LatestKey(birth) > _latest))
        {
            return false;
        }

        if (_leastBand != 0 && member.Education is { } education && BandOfCode[education.Code] < _leastBand)
        {
            return false;
        }

        if (_latestJoined != int.MaxValue && member.PartyJoined is { } joined && PartialDate.LatestKey(joined.Key) > _latestJoined)
        {
            return false;
        }

        return !_always && !(_fullMembersOnly && member.Affiliation is not (PoliticalAffiliation.CpcMember or PoliticalAffiliation.Unknown));
    }

    /// <summary>Asks every rule about the seat, and adds what is broken.</summary>
    public void Examine(Roster roster, Member member, Post post, int index, List<Finding> findings)
    {
        var candidate = SeatHolder.AsCandidate(roster, member, post);
        foreach (var check in _checks)
        {
            if (check.Examine(candidate).Kind is VerdictKind.Violated)
            {
                findings.Add(new(check.Rule, index, roster.Organisation.Code, member.Id, post));
            }
        }
    }

    // A selector whose fact is not known leaves a rule undetermined at most; whether somebody is an exception, no roster says.
    private static bool CanBeBroken(RuleCheck check, OrganisationKind kind, Entry entry, Sex sex, Post post)
    {
        var rule = check.Rule.Rule;
        var scope = rule.Scope;
        return (rule.Kind.Subjects & RuleSubjects.Candidate) != 0
            && check.Bounds != SeatBounds.Any
            && scope.Covers(kind)
            && scope.Covers(ElectedBody.Of(post.Body, kind))
            && scope.Covers(post.Position)
            && (scope.Entry is Entry.Unknown || scope.Entry == entry)
            && (scope.Sex is Sex.Unknown || scope.Sex == sex)
            && scope.Exceptional is null;
    }

    private static byte[] Bands()
    {
        var bands = new byte[100];
        for (var code = 0; code < bands.Length; code++)
        {
            bands[code] = Education.TryParse(code.ToString("D2", System.Globalization.CultureInfo.InvariantCulture), out var education) ? (byte)education.Band() : (byte)0;
        }

        return bands;
    }
}
