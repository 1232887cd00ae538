using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Benchmarks.Peers;

/// <summary>A person as a row of a table of small integers, as an analyst would load it: dates and posts packed, so that the engines have the least to do.</summary>
public readonly record struct PersonRow(long County, int Organisation, int Posts, int Seats, int Born, int Sex, int Band, int Party, int Minority, int Newcomer)
{
    /// <summary>Who heads both: bits of secretary and director.</summary>
    public const int BothHeads = 0b000_001_001;

    /// <summary>The groups of people, each by the bits of the posts of which one is held.</summary>
    public static IReadOnlyList<int> Groups { get; } = [0b000_111_111, 0b000_000_111, 0b000_111_000, 0b111_000_000, 0b000_000_001, 0b000_001_000];

    /// <summary>The bits of the posts of one body.</summary>
    public static IReadOnlyList<int> Bodies { get; } = [0b000_000_111, 0b000_111_000, 0b111_000_000];

    /// <summary>Year, month and day in one integer, so that the difference of two, shifted by nine, is the whole years between them.</summary>
    public static int Packed(NodaTime.LocalDate day) => (day.Year << 9) | (day.Month << 5) | day.Day;

    /// <summary>The rows of rosters; every birth date must be known to the day.</summary>
    public static IEnumerable<PersonRow> Of(IEnumerable<Roster> rosters) =>
        from roster in rosters.Select(static (roster, index) => (Roster: roster, Index: index))
        let county = roster.Roster.Organisation.Code.At(DivisionLevel.County).Value
        from member in roster.Roster.Members
        let posts = member.Posts.Aggregate(0, static (bits, post) => bits | (1 << (int)post))
        select new PersonRow(
            county,
            roster.Index,
            posts,
            Bodies.Count(body => (posts & body) != 0),
            Packed(member.BirthDate!.Value.Earliest),
            (int)member.Sex,
            (int)(member.Education?.Band() ?? EducationBand.Unknown),
            member.Affiliation.IsCpcMember is true ? 1 : 0,
            member.EthnicGroup?.IsMinority is true ? 1 : 0,
            member.Entry is Entry.Newcomer ? 1 : 0);
}
