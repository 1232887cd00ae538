// The columns of each table that hand-off.cs writes. hand-off.md lists them, and columns.parquet goes with the data.
using System.Text.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using HuanJie.Text;
using NodaTime;
using B = ColumnsOf<HuanJie.Statistics.TallyBasis>;
using I = ColumnsOf<HuanJie.Statistics.Indicator>;
using M = ColumnsOf<MemberRow>;
using N = ColumnsOf<ColumnRow>;
using O = ColumnsOf<HuanJie.Rosters.Roster>;
using S = ColumnsOf<SeatRow>;
using T = ColumnsOf<TallyRow>;

/// <summary>One person in one organisation.</summary>
internal sealed record MemberRow(Roster Roster, Member Member);

/// <summary>One post that one person holds in one organisation.</summary>
internal sealed record SeatRow(Roster Roster, Member Member, Post Post);

/// <summary>The value of an indicator in a county.</summary>
internal sealed record TallyRow(DivisionCode County, Indicator Indicator, Figure Figure);

/// <summary>A column of a table.</summary>
internal sealed record ColumnRow(string Table, string Name, string Type, string Chinese, string English);

/// <summary>The tables: what a row is, and its columns. No names and no citizen numbers of people are in any of them.</summary>
internal static class Columns
{
    public static IReadOnlyList<Column<Roster>> Organisations { get; } =
    [
        O.Text("code", "区划代码", "the 12-digit division code; the key", roster => roster.Organisation.Code.ToString()),
        O.Text("county", "所属县级区划", "the code of the county", roster => County(roster)),
        O.Text("name", "村、社区名称", "the name of the village or community", roster => roster.Organisation.Name),
        O.Text("kind", "类别", "village or community", roster => Word(roster.Organisation.Kind)),
        O.Number("urban_rural_class", "城乡分类代码", "111 to 220, as the annual statistical list has it", roster => roster.Organisation.UrbanRuralClass is var code and not UrbanRuralClass.Unknown ? (long)code : null),
        O.Flag("rural", "是否涉农", "whether it is rural", roster => roster.Organisation.Rural),
        O.Number("collective_economies", "集体经济组织数", "collective economic organisations", roster => roster.Organisation.CollectiveEconomies),
        O.Number("households", "户数", "households", roster => roster.Organisation.Households),
        O.Number("party_members", "正式党员数", "full members of its Party organisation", roster => roster.Organisation.PartyMembers),
        O.Text("lineage", "沿革", "split, merged or recoded since last term; NULL where it is what it was", roster => roster.Organisation.Lineage is { } lineage ? Word(lineage.Kind) : null),
        O.Number("party_seats", "党组织班子职数", "seats allotted to the Party committee", roster => roster.Seats.PartyOrganisation),
        O.Number("committee_seats", "村(居)委会职数", "seats allotted to the villagers' or residents' committee", roster => roster.Seats.Committee),
        O.Number("supervision_seats", "监督委员会职数", "seats allotted to the supervision committee", roster => roster.Seats.Supervision),
        O.Date("party_elected_on", "党组织换届完成日期", "the day on which the Party organisation finished its election; NULL where none is recorded", roster => Day(roster.PartyElectedOn)),
        O.Date("committee_elected_on", "村(居)委会换届完成日期", "the day on which the committee finished its election; NULL where none is recorded", roster => Day(roster.CommitteeElectedOn)),
        O.Date("term_start", "任期起始日", "the first day of the term", roster => Day(roster.Term?.Start)),
        O.Date("term_end", "任期届满日", "the day on which the term is due to end", roster => Day(roster.Term?.DueEnd)),
    ];

    public static IReadOnlyList<Column<MemberRow>> Members { get; } =
    [
        M.Text("code", "区划代码", "the organisation", row => row.Roster.Organisation.Code.ToString()),
        M.Text("county", "所属县级区划", "the code of its county", row => County(row.Roster)),
        M.Text("person", "人员编号", "the made-up id of the person, the same in every organisation; never a citizen number", row => row.Member.Id.ToString()),
        M.Flag("on_party_committee", "党组织班子成员", "has a seat on the Party committee", row => row.Member.SitsOn(Body.PartyOrganisation)),
        M.Flag("on_committee", "村(居)委会成员", "has a seat on the villagers' or residents' committee", row => row.Member.SitsOn(Body.Committee)),
        M.Flag("on_supervision", "监督委员会成员", "has a seat on the supervision committee", row => row.Member.SitsOn(Body.Supervision)),
        M.Flag("is_secretary", "党组织书记", "heads the Party organisation", row => row.Member.Posts.Contains(Post.Secretary)),
        M.Flag("is_director", "村(居)委会主任", "heads the committee", row => row.Member.Posts.Contains(Post.Director)),
        M.Text("sex", "性别", "male, female or not-stated", row => Known(row.Member.Sex, Sex.Unknown)),
        M.Date("birth_date", "出生日期", "the date of birth where it is known to the day", row => row.Member.BirthDate is { } birth && birth.TryGetDate(out var day) ? Day(day) : null),
        M.Date("birth_earliest", "最早出生日期", "the first day that the date of birth can be; a month or a year may be all that is known", row => Day(row.Member.BirthDate?.Earliest)),
        M.Date("birth_latest", "最晚出生日期", "the last day that it can be", row => Day(row.Member.BirthDate?.Latest)),
        M.Text("education", "学历代码", "the code of GB/T 4658-2006", row => row.Member.Education?.ToString()),
        M.Text("education_band", "学历层次", "junior-high-or-below, high-school, college, bachelor or postgraduate, by the level of the code", row => Known(row.Member.Education?.Band() ?? EducationBand.Unknown, EducationBand.Unknown)),
        M.Text("ethnic_group", "民族", "the name of GB/T 3304-1991", row => row.Member.EthnicGroup?.ToString()),
        M.Text("ethnic_standing", "是否少数民族", "han, minority or other", row => Known(row.Member.EthnicGroup?.Standing ?? EthnicStanding.Unknown, EthnicStanding.Unknown)),
        M.Text("affiliation", "政治面貌", "by GB/T 4762-1984, such as cpc-member", row => Known(row.Member.Affiliation, PoliticalAffiliation.Unknown)),
        M.Text("party_standing", "党员身份", "full, probationary or none", row => Known(row.Member.Affiliation.PartyStanding, PartyStanding.Unknown)),
        M.Date("party_joined_earliest", "最早入党日期", "the first day from which Party age can run", row => Day(row.Member.PartyJoined?.Earliest)),
        M.Date("party_joined_latest", "最晚入党日期", "the last day from which it can run", row => Day(row.Member.PartyJoined?.Latest)),
        M.Text("entry", "新进或连任", "newcomer or continuing, as recorded", row => Known(row.Member.Entry, Entry.Unknown)),
    ];

    public static IReadOnlyList<Column<SeatRow>> Seats { get; } =
    [
        S.Text("code", "区划代码", "the organisation", row => row.Roster.Organisation.Code.ToString()),
        S.Text("county", "所属县级区划", "the code of its county", row => County(row.Roster)),
        S.Text("person", "人员编号", "who holds the post", row => row.Member.Id.ToString()),
        S.Text("body", "班子", "party-organisation, committee or supervision", row => Word(row.Post.Body)),
        S.Text("position", "职位", "head, deputy or member", row => Word(row.Post.Position)),
        S.Text("post", "职务", "the post under its own name, such as deputy-director", row => Word(row.Post)),
    ];

    public static IReadOnlyList<Column<TallyRow>> Tallies { get; } =
    [
        T.Text("county", "县级区划", "the code of the county", row => row.County.ToString()),
        T.Text("indicator", "指标", "the id of the indicator, such as secretaries/women-share", row => row.Indicator.Id),
        T.Number("least", "分子下限", "the least that the number, or the numerator, can be; NULL where there is no value", row => row.Figure.IsDefined ? row.Figure.LeastNumerator : null),
        T.Number("most", "分子上限", "the most that it can be: it exceeds the least by those of whom the fact is not known", row => row.Figure.IsDefined ? row.Figure.MostNumerator : null),
        T.Number("base", "分母", "1 for a number, the whole for a share, the people for a mean; 0 where there is no value", row => row.Figure.Denominator),
        T.Number("missing", "未知人数", "people left out of the base of a mean because their age is not known", row => row.Figure.Missing),
    ];

    public static IReadOnlyList<Column<Indicator>> Indicators { get; } =
    [
        I.Text("indicator", "指标", "the id", indicator => indicator.Id),
        I.Text("kind", "指标类型", "count, share or mean-age", indicator => indicator switch { CountIndicator => "count", ShareIndicator => "share", _ => "mean-age" }),
        I.Text("chinese", "中文名称", "the name in Chinese", indicator => indicator.Name(Language.Chinese)),
        I.Text("english", "英文名称", "the name in English", indicator => indicator.Name(Language.English)),
        I.Text("definition", "分子与分母", "in Chinese, what a share is of", indicator => indicator.Definition(Language.Chinese)),
    ];

    public static IReadOnlyList<Column<TallyBasis>> Basis { get; } =
    [
        B.Date("as_of", "统计截止日", "the day on which ages are counted and elections are finished or not", basis => Day(basis.AsOf)),
        B.Text("leap_day", "闰日生日", "the day of a common year on which a birth on 29 February reaches its year", basis => Word(basis.LeapDay)),
    ];

    public static IReadOnlyList<Column<ColumnRow>> Names { get; } =
    [
        N.Text("table", "表", "the file, without .parquet", row => row.Table),
        N.Text("column", "列", "the column", row => row.Name),
        N.Text("type", "类型", "the type in SQL", row => row.Type),
        N.Text("chinese", "中文名称", "what it is called in Chinese", row => row.Chinese),
        N.Text("english", "英文说明", "what it means", row => row.English),
    ];

    /// <summary>Every column of every table.</summary>
    public static IReadOnlyList<ColumnRow> All { get; } =
    [
        .. Rows("organisations", Organisations), .. Rows("members", Members), .. Rows("seats", Seats), .. Rows("tally", Tallies),
        .. Rows("indicators", Indicators), .. Rows("basis", Basis), .. Rows("columns", Names),
    ];

    private static IEnumerable<ColumnRow> Rows<TRow>(string table, IEnumerable<Column<TRow>> columns) =>
        columns.Select(column => new ColumnRow(table, column.Name, column.Type, column.Chinese, column.English));

    private static string County(Roster roster) => roster.Organisation.Code.At(DivisionLevel.County).ToString();

    private static DateOnly? Day(LocalDate? date) => date?.ToDateOnly();

    // The words are those of the JSON contract.
    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string? Known<TEnum>(TEnum value, TEnum unknown)
        where TEnum : struct, Enum => EqualityComparer<TEnum>.Default.Equals(value, unknown) ? null : Word(value);
}

/// <summary>Makes the columns of one kind of row.</summary>
internal static class ColumnsOf<TRow>
{
    public static Column<TRow> Text(string name, string chinese, string english, Func<TRow, string?> read) => new TextColumn<TRow>(name, chinese, english, read);

    public static Column<TRow> Number(string name, string chinese, string english, Func<TRow, long?> read) => new ValueColumn<TRow, long>(name, chinese, english, read);

    public static Column<TRow> Flag(string name, string chinese, string english, Func<TRow, bool?> read) => new ValueColumn<TRow, bool>(name, chinese, english, read);

    public static Column<TRow> Date(string name, string chinese, string english, Func<TRow, DateOnly?> read) => new ValueColumn<TRow, DateOnly>(name, chinese, english, read);
}
