using System.Globalization;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Nations;

/// <summary>The people of a made-up nation: facts that look like those of published tables, and nobody who exists.</summary>
internal sealed class People(NationPlan plan)
{
    private const int Departed = 50;
    private static readonly LocalDate LastBirth = new(1998, 12, 31);
    private static readonly LocalDate FirstMinor = new(2003, 1, 29);

    /// <summary>Makes a member of this term, within the rules save where the plan breaks one.</summary>
    public Member Make(int organisation, int ordinal, PostSet posts, SplitMix64 random)
    {
        var isHead = posts.Any(static post => post.Position is Position.Head);
        var entry = random.Chance(plan.MissingPerThousand) ? Entry.Unknown : random.Chance(plan.NewcomersPerThousand) ? Entry.Newcomer : Entry.Continuing;
        var born = BirthOf(OldestOf(entry, isHead), random);
        var affiliation = AffiliationOf(posts, random);
        return new()
        {
            Id = IdOf(organisation, ordinal),
            Posts = posts,
            BirthDate = Recorded(born, random),
            Sex = random.Chance(plan.MissingPerThousand) ? (random.Chance(500) ? Sex.NotStated : Sex.Unknown) : random.Chance(690) ? Sex.Male : Sex.Female,
            Education = random.Chance(plan.MissingPerThousand) ? null : EducationOf(isHead, random),
            EthnicGroup = random.Chance(plan.MissingPerThousand) ? null : EthnicGroupOf(random),
            Affiliation = affiliation,
            PartyJoined = affiliation is PoliticalAffiliation.CpcMember ? PartialDate.From(born.PlusYears(20).PlusDays(random.Below(700))) : null,
            Entry = entry,
        };
    }

    /// <summary>Makes somebody who held posts last term and left.</summary>
    public Member MakeDeparted(int organisation, int ordinal, PostSet posts, SplitMix64 random) => Make(organisation, Departed + ordinal, posts, random) with
    {
        BirthDate = Recorded(new LocalDate(1950, 1, 1).PlusDays(random.Below(12_000)), random),
        Entry = Entry.Continuing,
    };

    /// <summary>The id of somebody who left, by the seat that a newcomer has now.</summary>
    public static PersonId DepartedId(int organisation, int ordinal) => IdOf(organisation, Departed + ordinal);

    private static PersonId IdOf(int organisation, int ordinal) => PersonId.Parse(string.Create(CultureInfo.InvariantCulture, $"P-{organisation:D7}-{ordinal:D2}"));

    // The highest age at the end of 2020 in the notices that the benchmark's rule book imitates.
    private static int OldestOf(Entry entry, bool isHead) => (entry is Entry.Newcomer, isHead) switch
    {
        (true, true) => 45,
        (true, false) => 50,
        (false, true) => 55,
        _ => 60,
    };

    private static EthnicGroup EthnicGroupOf(SplitMix64 random) =>
        EthnicGroup.Parse(random.Pick([("汉", 910), ("壮", 20), ("回", 15), ("满", 15), ("维吾尔", 15), ("苗", 10), ("土家", 10), ("藏", 5)]));

    private LocalDate BirthOf(int oldest, SplitMix64 random)
    {
        var first = new LocalDate(2020 - oldest, 1, 1);
        return random.Chance(plan.BrokenPerThousand)
            ? random.Chance(100) ? FirstMinor.PlusDays(random.Below(200)) : first.PlusDays(-1 - random.Below(1_500))
            : first.PlusDays(random.Below(Period.DaysBetween(first, LastBirth) + 1));
    }

    private PartialDate? Recorded(LocalDate born, SplitMix64 random) => !random.Chance(plan.InexactBirthsPerThousand) ? PartialDate.From(born) : random.Below(4) switch
    {
        0 => null,
        1 => new(born.Year),
        _ => new(born.Year, born.Month),
    };

    private PoliticalAffiliation AffiliationOf(PostSet posts, SplitMix64 random) =>
        posts.SitsOn(Body.PartyOrganisation) ? (random.Chance(plan.BrokenPerThousand / 3) ? PoliticalAffiliation.CpcProbationaryMember : PoliticalAffiliation.CpcMember)
        : random.Chance(plan.MissingPerThousand) ? PoliticalAffiliation.Unknown
        : random.Chance(600) ? PoliticalAffiliation.CpcMember
        : random.Pick([(PoliticalAffiliation.Masses, 80), (PoliticalAffiliation.CpcProbationaryMember, 8), (PoliticalAffiliation.YouthLeagueMember, 12)]);

    // A head has 大专 or more, everybody else high school or more.
    private Education EducationOf(bool isHead, SplitMix64 random) => (isHead, random.Chance(plan.BrokenPerThousand)) switch
    {
        (true, false) => random.Pick([(Education.Postgraduate, 20), (Education.Bachelor, 320), (Education.College, 660)]),
        (true, true) => random.Pick([(Education.HighSchool, 7), (Education.JuniorHigh, 3)]),
        (false, false) => random.Pick([(Education.Postgraduate, 10), (Education.Bachelor, 150), (Education.College, 370), (Education.SecondaryVocational, 160), (Education.HighSchool, 310)]),
        _ => random.Pick([(Education.JuniorHigh, 15), (Education.Primary, 1)]),
    };
}
