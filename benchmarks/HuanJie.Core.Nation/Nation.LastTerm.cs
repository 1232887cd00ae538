using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Nations;

/// <content>Last term: who continues was there, and for every newcomer somebody left.</content>
public sealed partial class Nation
{
    private const ulong LastTermPart = 1UL << 32;

    /// <summary>Last term's rosters of an organisation: usually one; none where it is the second half of a split, two where two were merged.</summary>
    /// <param name="index">The organisation of this term, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such organisation.</exception>
    public IEnumerable<Roster> LastTermOf(int index)
    {
        RequireOrganisation(index);
        return !Plan.HasLastTerm ? [] : _places.OriginOf(index) switch
        {
            Origin.FirstHalf => [LastTerm(index, _places.CodeOf(index), [.. LastTermPeople(index), .. LastTermPeople(index + 1)])],
            Origin.SecondHalf => [],
            Origin.Recoded => [LastTerm(index, _places.OldCodeOf(index), [.. LastTermPeople(index)])],
            Origin.Merged =>
            [
                LastTerm(index, _places.CodeOf(index), [.. LastTermPeople(index).Where(static (_, ordinal) => ordinal % 2 == 0)]),
                LastTerm(index, _places.OldCodeOf(index), [.. LastTermPeople(index).Where(static (_, ordinal) => ordinal % 2 != 0)]),
            ],
            _ => [LastTerm(index, _places.CodeOf(index), [.. LastTermPeople(index)])],
        };
    }

    private static bool Stayed(Member member, int ordinal) => member.Entry is Entry.Continuing || (member.Entry is Entry.Unknown && ordinal % 2 == 0);

    private Roster LastTerm(int index, DivisionCode code, ValueList<Member> members) => new()
    {
        Organisation = _places.At(index, RandomOf(index)) with { Code = code },
        Members = members,
        Term = new(new(2018, 1, 28), new(2021, 1, 28)),
        PartyElectedOn = new(2017, 12, 15),
        CommitteeElectedOn = new(2018, 1, 20),
    };

    private IEnumerable<Member> LastTermPeople(int index)
    {
        var now = WithoutGuest(index).Members;
        for (var ordinal = 0; ordinal < now.Count; ordinal++)
        {
            var random = new SplitMix64((ulong)(uint)Plan.Seed, LastTermPart + ((ulong)index << 6) + (ulong)ordinal);
            yield return Stayed(now[ordinal], ordinal)
                ? now[ordinal] with { Posts = PostsBefore(now[ordinal].Posts, random) }
                : _people.MakeDeparted(index, ordinal, now[ordinal].Posts, random);
        }
    }

    // Three of ten heads led nothing last term and were members.
    private static PostSet PostsBefore(PostSet now, SplitMix64 random) =>
        now.Contains(Post.Secretary) && random.Chance(300) ? [Post.PartyCommitteeMember]
        : now.Contains(Post.Director) && random.Chance(300) ? [Post.CommitteeMember]
        : now;

    // Each organisation records those who left of the seats that it has now; one in ten without the reason.
    private IEnumerable<Departure> DeparturesOf(int index, List<Member> members)
    {
        if (!Plan.HasLastTerm)
        {
            yield break;
        }

        for (var ordinal = 0; ordinal < members.Count; ordinal++)
        {
            if (!Stayed(members[ordinal], ordinal))
            {
                var random = new SplitMix64((ulong)(uint)Plan.Seed, (2 * LastTermPart) + ((ulong)index << 6) + (ulong)ordinal);
                yield return new()
                {
                    Person = People.DepartedId(index, ordinal),
                    Reason = random.Pick([(DepartureReason.Age, 50), (DepartureReason.NotElected, 20), (DepartureReason.Resigned, 15), (DepartureReason.Health, 5), (DepartureReason.Unknown, 10)]),
                };
            }
        }
    }
}
