using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Rules;

/// <summary>What is to be tested of each seat, worked out once: for every kind of organisation, entry, sex and set of posts the bounds within which no rule can be broken.</summary>
/// <remarks>
/// A rule is asked only about members outside the bounds of all rules together. An age in whole years on a day is a birth date, so bounds are a few compares,
/// however many rules and posts there are.
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
        private const int PostSets = 1 << PostSet.Size;

        // For each value of one byte its place, where what is no named value is not known.
        private static readonly int[] PlaceOfEntry = [.. Enumerable.Range(0, 256).Select(static value => (value < Entries ? value : 0) * Sexes)];
        private static readonly int[] PlaceOfSex = [.. Enumerable.Range(0, 256).Select(static value => value < Sexes ? value : 0)];
        private readonly RuleCheck[][] _seatChecks = new RuleCheck[Entries * Sexes * PostSet.Size][];
        private readonly HolderBounds[] _bounds = new HolderBounds[Entries * Sexes * PostSets];

        public OfKind(RuleCheck[] checks, OrganisationKind kind)
        {
            for (var place = 0; place < Entries * Sexes; place++)
            {
                var (entry, sex) = ((Entry)(place / Sexes), (Sex)(place % Sexes));
                var seatChecks = _seatChecks.AsSpan(place * PostSet.Size, PostSet.Size);
                for (var post = 0; post < PostSet.Size; post++)
                {
                    seatChecks[post] = [.. checks.Where(check => CanBeBroken(check, kind, entry, sex, (Post)post))];
                }

                FillBounds(_bounds.AsSpan(place * PostSets, PostSets), seatChecks);
            }

            CommitteeChecks = [.. checks.Where(check => (check.Rule.Rule.Kind.Subjects & RuleSubjects.Committee) != 0 && Scoping.Concerns(check, kind))];
        }

        public RuleCheck[] CommitteeChecks { get; }

        /// <summary>Whether a member lies within the bounds of all seats held.</summary>
        public bool Hold(Member member) => _bounds[(PlaceOf(member) * PostSets) + member.Posts.Bits].Hold(member);

        /// <summary>Asks every rule about the seats of a member, and adds what is broken.</summary>
        public void Examine(Roster roster, int index, Member member, ref FindingBuffer findings)
        {
            var place = PlaceOf(member) * PostSet.Size;
            foreach (var post in member.Posts)
            {
                Candidate? candidate = null;
                foreach (var check in _seatChecks[place + (int)post])
                {
                    var verdict = check.Screen(member) ?? check.Examine(candidate ??= SeatHolder.AsCandidate(roster, member, post)).Kind;
                    if (verdict is VerdictKind.Violated)
                    {
                        findings.Add(new(check.Rule, index, roster.Organisation.Code, member.Id, post));
                    }
                }
            }
        }

        private static int PlaceOf(Member member) => PlaceOfEntry[(byte)member.Entry] + PlaceOfSex[(byte)member.Sex];

        // The bounds of a set of posts are those of one post and of the others.
        private static void FillBounds(Span<HolderBounds> bounds, ReadOnlySpan<RuleCheck[]> seatChecks)
        {
            bounds[0] = HolderBounds.Any;
            for (var post = 0; post < PostSet.Size; post++)
            {
                var ofPost = HolderBounds.Of(seatChecks[post]);
                for (var others = 0; others < 1 << post; others++)
                {
                    bounds[others | (1 << post)] = bounds[others].And(ofPost);
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
    }
}
