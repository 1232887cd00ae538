using HuanJie.Benchmarks.Rosters;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using NodaTime;

namespace HuanJie.Benchmarks.Rules;

/// <summary>The nation with a supervision committee everywhere, most people within the rules of <see cref="JudgeBook"/>, a few outside each, and kin recorded.</summary>
/// <remarks>About two seats in a hundred break a rule and one organisation in eight; one in twenty has people who are related, most of them in a lawful way.</remarks>
internal sealed class JudgedNation(int seed)
{
    private static readonly LocalDate LastBirth = new(2002, 12, 31);

    private readonly SplitMix64 _random = new((ulong)seed);

    public static List<Roster> Of(int organisations)
    {
        var judged = new JudgedNation(seed: 2);
        return [.. Nation.Of(organisations).Select(judged.Adjust)];
    }

    private Roster Adjust(Roster roster)
    {
        List<Member> members = [.. roster.Members.Select(AdjustMember)];
        if (!members.Exists(static member => member.SitsOn(Body.Supervision)))
        {
            members.AddRange(Enumerable.Range(0, 3).Select(seat => Supervisor(members[0], roster.Organisation.Code, seat)));
        }

        if (_random.Chance(960) && !members.Exists(static member => member.SitsOn(Body.Committee) && member.Sex is not Sex.Male))
        {
            var last = members.FindLastIndex(static member => member.SitsOn(Body.Committee));
            members[last] = members[last] with { Sex = Sex.Female };
        }

        if (_random.Chance(10))
        {
            members[^1] = members[^1] with { Posts = members[^1].Posts.With(Post.CommitteeMember) };
        }

        return roster with { Members = [.. members], Kin = [.. KinOf(members)] };
    }

    private Member AdjustMember(Member member)
    {
        var isHead = member.Posts.Any(static post => post.Position is Position.Head);
        var oldest = (member.Entry is Entry.Newcomer, isHead) switch
        {
            (true, true) => 45,
            (true, false) => 50,
            (false, true) => 55,
            _ => 60,
        };
        var lawful = new LocalDate(2020 - oldest, 1, 1);
        var days = Period.DaysBetween(lawful, LastBirth) + 1;
        var born = _random.Below(1_000) switch
        {
            < 11 => lawful.PlusDays(-1 - _random.Below(1_500)),
            < 12 => new LocalDate(2003, 1, 29).PlusDays(_random.Below(200)),
            _ => lawful.PlusDays(_random.Below(days)),
        };
        var isTooLow = member.Education is { } education && education.Band() < (isHead ? EducationBand.College : EducationBand.HighSchool);
        return member with
        {
            BirthDate = PartialDate.From(born),
            Education = isTooLow && _random.Chance(965) ? (isHead ? Education.College : Education.HighSchool) : member.Education,
            Affiliation = member.SitsOn(Body.PartyOrganisation) && _random.Chance(3) ? PoliticalAffiliation.CpcProbationaryMember : member.Affiliation,
        };
    }

    private Member Supervisor(Member pattern, DivisionCode organisation, int seat) => AdjustMember(pattern with
    {
        Id = PersonId.Parse($"S-{organisation}-{seat}"),
        Posts = [seat == 0 ? Post.SupervisionHead : Post.SupervisionMember],
        Sex = _random.Chance(300) ? Sex.Female : Sex.Male,
    });

    private IEnumerable<Kinship> KinOf(List<Member> members)
    {
        if (_random.Chance(50))
        {
            var one = _random.Below(members.Count);
            var other = (one + 1 + _random.Below(members.Count - 1)) % members.Count;
            yield return new(members[one].Id, members[other].Id, (Relation)_random.Below((int)Relation.ChildInLawParent + 1));
        }
    }
}
