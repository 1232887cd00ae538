using FsCheck;
using FsCheck.Fluent;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Tests.Members;

namespace HuanJie.Tests;

/// <content>People, posts and members.</content>
internal static partial class Domain
{
    /// <summary>Few ids, so that the same person turns up in several rosters.</summary>
    internal static readonly PersonId[] People = [.. Enumerable.Range(1, 16).Select(number => PersonId.Parse($"P-{number}"))];

    private const string IdCharacters = "ABCXYZabcxyz0189-_.:";

    private static readonly string[] EducationCodes =
    [
        "10", "11", "13", "19", "20", "21", "22", "23", "28", "30", "31", "32", "40", "49", "60", "63", "70", "73", "80", "90",
    ];

    private static readonly string[] EthnicCodes = ["01", "01", "02", "15", "56", "97", "98"];

    /// <summary>All 512 sets, the usual ones more often.</summary>
    internal static Gen<PostSet> Posts => Gen.Frequency(
        (1, Gen.Choose(0, 511).Select(Set)),
        (2, Gen.Elements<PostSet>(
            [Post.Secretary],
            [Post.Director],
            [Post.Secretary, Post.Director],
            [Post.PartyCommitteeMember],
            [Post.CommitteeMember],
            [Post.PartyCommitteeMember, Post.CommitteeMember],
            [Post.DeputySecretary, Post.DeputyDirector],
            [Post.SupervisionMember],
            [Post.PartyCommitteeMember, Post.SupervisionHead],
            [])));

    internal static Gen<PersonId> Ids => Gen.OneOf(
        Gen.Elements(People),
        from length in Gen.OneOf(Gen.Choose(1, 5), Gen.Elements(63, 64))
        from characters in Gen.ArrayOf(Gen.Elements(IdCharacters.ToCharArray()), length)
        select PersonId.Parse(new string(characters)));

    /// <summary>Members of every shape, each fact now and then unknown.</summary>
    internal static Gen<Member> Members =>
        from id in Ids
        from posts in Posts
        from facts in Facts(Gen.Elements(Sex.Unknown, Sex.Male, Sex.Male, Sex.Female, Sex.Female, Sex.NotStated), Gen.Choose(0, 13), Gen.Choose(0, 2))
        select facts with { Id = id, Posts = posts };

    /// <summary>Members that a cast integer has got into: values that no enumeration names.</summary>
    internal static Gen<Member> StrangeMembers =>
        from id in Ids
        from posts in Posts
        from facts in Facts(Gen.Choose(0, 255).Select(value => (Sex)value), Gen.Choose(0, 255), Gen.Choose(0, 255))
        select facts with { Id = id, Posts = posts };

    /// <summary>The nine bits of a number as posts, the lowest the secretary.</summary>
    internal static PostSet Set(int bits) =>
        Enum.GetValues<Post>().Where(post => (bits >> (int)post & 1) == 1).Aggregate(default(PostSet), (set, post) => set.With(post));

    public static Arbitrary<PersonId> PersonIds() => Arb.From(Ids, id => id == People[0] ? [] : [People[0]]);

    public static Arbitrary<PostSet> PostSets() => Arb.From(Posts, posts => posts.Select(posts.Without));

    public static Arbitrary<CitizenNumber> CitizenNumbers() => CitizenNumberTests.Numbers.Select(CitizenNumber.Parse).ToArbitrary();

    public static Arbitrary<Member> ArbitraryMembers() => Arb.From(Members, Duller);

    /// <summary>The same member with one fact less.</summary>
    internal static IEnumerable<Member> Duller(Member member)
    {
        Member[] all =
        [
            member with { Name = null, CitizenNumber = null },
            member with { BirthDate = null },
            member with { Sex = Sex.Unknown },
            member with { Education = null },
            member with { EthnicGroup = null },
            member with { Affiliation = PoliticalAffiliation.Unknown, PartyJoined = null },
            member with { Entry = Entry.Unknown },
            .. member.Posts.Select(post => member with { Posts = member.Posts.Without(post) }),
        ];
        return all.Where(duller => duller != member);
    }

    private static Gen<Member> Facts(Gen<Sex> sexes, Gen<int> affiliations, Gen<int> entries) =>
        from birth in Perhaps(Gen.Frequency((19, Births), (1, Gen.Elements(new PartialDate(1894), new PartialDate(1893, 1, 28), new PartialDate(1700), new PartialDate(2031, 1)))))
        from sex in sexes
        from education in Perhaps(Gen.Elements(EducationCodes).Select(Education.Parse))
        from ethnic in Perhaps(Gen.Elements(EthnicCodes).Select(EthnicGroup.Parse))
        from affiliation in affiliations
        from joined in Perhaps(Births)
        from entry in entries
        from name in Gen.Elements("测试甲", "测试乙", "Testperson", null)
        from number in Perhaps(CitizenNumberTests.Numbers.Select(CitizenNumber.Parse))
        select new Member
        {
            Id = People[0],
            Posts = [],
            BirthDate = birth,
            Sex = sex,
            Education = education,
            EthnicGroup = ethnic,
            Affiliation = (PoliticalAffiliation)affiliation,
            PartyJoined = joined,
            Entry = (Entry)entry,
            Name = name,
            CitizenNumber = number,
        };
}
