using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Dates;
using HuanJie.Tests.Laws;

namespace HuanJie.Tests.Dates;

public sealed class PartialDateParsingLaws : ParsingLaws<PartialDate>
{
    protected override Gen<string> ValidTexts => PartialDateParsingTests.ValidTexts;

    protected override bool TryParse(ReadOnlySpan<byte> utf8Text, out PartialDate result) => PartialDate.TryParse(utf8Text, out result);
}

public sealed partial class PartialDateParsingTests
{
    internal static Gen<string> ValidTexts { get; } =
        from date in SomeDates.AnyPartialDate
        from form in Gen.Choose(0, 6)
        select (date.Month, date.Day) switch
        {
            (null, _) => form < 5 ? $"{date.Year:D4}" : $"{date.Year:D4}年",
            ({ } month, null) => Write(form, date.Year, month),
            ({ } month, { } day) => Write(form, date.Year, month, day),
        };

    [Theory]
    [InlineData("1979", "1979")]
    [InlineData("1979-05", "1979-05")]
    [InlineData("1979-05-12", "1979-05-12")]
    [InlineData("197905", "1979-05")]
    [InlineData("19790512", "1979-05-12")]
    [InlineData("1979.05", "1979-05")]
    [InlineData("1979.5", "1979-05")]
    [InlineData("1979.05.12", "1979-05-12")]
    [InlineData("1979.5.2", "1979-05-02")]
    [InlineData("1979/5/12", "1979-05-12")]
    [InlineData("1979/05", "1979-05")]
    [InlineData("1979年", "1979")]
    [InlineData("1979年5月", "1979-05")]
    [InlineData("1979年05月", "1979-05")]
    [InlineData("1979年5月12日", "1979-05-12")]
    [InlineData("1979年12月2日", "1979-12-02")]
    [InlineData("0001", "0001")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("2000-02-29", "2000-02-29")]
    public void Each_allowed_form_is_read_and_written_as_ISO_8601(string text, string iso) => Assert.Equal(iso, PartialDate.Parse(text).ToString());

    [Theory]
    [InlineData("1979-5")]
    [InlineData("1979-5-12")]
    [InlineData("1979-05-1")]
    [InlineData("1979-05-")]
    [InlineData("1979-")]
    [InlineData("1979.")]
    [InlineData("1979.5.")]
    [InlineData("1979.005")]
    [InlineData("1979.5/12")]
    [InlineData("1979-05.12")]
    [InlineData("1979-0512")]
    [InlineData("1979年5")]
    [InlineData("1979年5月12")]
    [InlineData("1979年5月12日 ")]
    [InlineData("1979年12日")]
    [InlineData("1979月")]
    [InlineData(" 1979")]
    [InlineData("1979 ")]
    [InlineData("1979 -05")]
    [InlineData("1979-05-12T00:00")]
    [InlineData("1979\n")]
    [InlineData("1979\0")]
    [InlineData("-1979")]
    [InlineData("+1979")]
    [InlineData("979")]
    [InlineData("79-05")]
    [InlineData("19790")]
    [InlineData("1979051")]
    [InlineData("197905120")]
    [InlineData("12979-05-12")]
    [InlineData("１９７９")]
    [InlineData("1979-０5")]
    [InlineData("１９７９年５月")]
    [InlineData("٢٠٢٠")]
    [InlineData("一九七九年")]
    [InlineData("1979年五月")]
    [InlineData("1979-05-😀")]
    [InlineData("😀")]
    [InlineData("1979\uD83D")]
    [InlineData("")]
    public void Other_forms_are_refused_with_the_forms_that_are_read(string text) =>
        Assert.EndsWith(
            " is not a date. Write 1979, 1979-05 or 1979-05-12; 197905, 1979.05 and 1979年5月 are read too.",
            Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("2023-02-30", "The day is 30; February 2023 has 28 days.")]
    [InlineData("2023-02-29", "The day is 29; February 2023 has 28 days.")]
    [InlineData("1900.2.29", "The day is 29; February 1900 has 28 days.")]
    [InlineData("2000/02/30", "The day is 30; February 2000 has 29 days.")]
    [InlineData("1979年4月31日", "The day is 31; April 1979 has 30 days.")]
    [InlineData("19790599", "The day is 99; May 1979 has 31 days.")]
    [InlineData("1979-05-00", "The day is 0; May 1979 has 31 days.")]
    [InlineData("1979.5.0", "The day is 0; May 1979 has 31 days.")]
    [InlineData("1979-13", "The month is 13; months are from 1 to 12.")]
    [InlineData("197913", "The month is 13; months are from 1 to 12.")]
    [InlineData("19791301", "The month is 13; months are from 1 to 12.")]
    [InlineData("1979-00", "The month is 0; months are from 1 to 12.")]
    [InlineData("1979-00-12", "The month is 0; months are from 1 to 12.")]
    [InlineData("1979年0月", "The month is 0; months are from 1 to 12.")]
    [InlineData("0000", "The year is 0; years are from 1 to 9999.")]
    [InlineData("0000-01-01", "The year is 0; years are from 1 to 9999.")]
    public void A_day_that_does_not_exist_is_refused_with_what_is_wrong(string text, string fault) =>
        Assert.Equal(
            $"'{text}' is not a date. {fault} Correct it, or write only what is known, such as 1979-05.",
            Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message);

    // In the wrong column: citizen numbers (made up), one in the form of 1989, and names.
    [Theory]
    [InlineData("440524188001010014", "4405")]
    [InlineData("11010519491231002X", "1101")]
    [InlineData("440524800101001", "4405")]
    [InlineData("某某某", "某")]
    [InlineData("1979年某某", "某")]
    [InlineData("Nomen Nescio", "Nomen")]
    public void What_may_be_personal_data_in_the_wrong_column_is_not_repeated(string text, string secret) =>
        Assert.DoesNotContain(secret, Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1979-5", "'1979-5' is not a date.")]
    [InlineData("1979-05-12 ", "'1979-05-12 ' is not a date.")]
    [InlineData("440524188001010014", "The text of 18 characters is not a date.")]
    public void A_text_like_a_date_is_shown_and_any_other_is_counted(string text, string beginning) =>
        Assert.StartsWith(beginning, Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(33)]
    [InlineData(100_000)]
    public void A_very_long_text_is_refused_with_a_short_message(int length)
    {
        var text = new string('1', length);
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.False(PartialDate.TryParse("1979" + new string('年', length), out _));
        Assert.InRange(Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message.Length, 1, 200);
    }

    [Property]
    public Property A_written_date_is_read_back() =>
        Prop.ForAll(SomeDates.PartialDates(), date => PartialDate.Parse(date.ToString()) == date);

    [Property(MaxTest = 5000)]
    public Property The_reader_agrees_with_the_grammar() =>
        Prop.ForAll(TextOfDateParts.ToArbitrary(), text =>
        {
            Assert.Equal(Expected(text), PartialDate.TryParse(text, out var date) ? date.ToString() : null);
        });

    [Property(MaxTest = 1000)]
    public Property The_reader_agrees_with_the_grammar_on_nearly_valid_text() =>
        Prop.ForAll(NearText.Of(ValidTexts).ToArbitrary(), text =>
        {
            Assert.Equal(Expected(text), PartialDate.TryParse(text, out var date) ? date.ToString() : null);
        });

    // The parts of a date in their order, each with any separator or none: now and then they fit together.
    private static Gen<string> TextOfDateParts { get; } =
        from year in Gen.Choose(0, 10_050)
        from parts in Gen.Elements("", "0", "00", "1", "2", "02", "5", "05", "12", "13", "28", "29", "30", "31", "32", "002").ArrayOf(2)
        from separators in Gen.Elements("", "-", ".", "/", "年", "月").ArrayOf(2)
        from end in Gen.Frequency((3, Gen.Constant("")), (2, Gen.Constant("日")), (1, Gen.Elements("-", ".", "月", " ", "1")))
        select string.Concat([year.ToString("D4", CultureInfo.InvariantCulture), separators[0], parts[0], separators[1], parts[1], end]);

    private static string Write(int form, int year, int month) => form switch
    {
        0 => $"{year:D4}-{month:D2}",
        1 => $"{year:D4}{month:D2}",
        2 => $"{year:D4}.{month:D2}",
        3 => $"{year:D4}.{month}",
        4 => $"{year:D4}/{month}",
        5 => $"{year:D4}年{month}月",
        _ => $"{year:D4}年{month:D2}月",
    };

    private static string Write(int form, int year, int month, int day) => Write(form, year, month) + form switch
    {
        0 => $"-{day:D2}",
        1 => $"{day:D2}",
        2 => $".{day:D2}",
        3 => $".{day}",
        4 => $"/{day}",
        5 => $"{day}日",
        _ => $"{day:D2}日",
    };

    // The grammar a second time, as a regular expression, and the calendar of the framework.
    private static string? Expected(string text)
    {
        var match = Grammar().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var year = match.Groups["y"].Value;
        var month = match.Groups["m"].Value.PadLeft(2, '0');
        var day = match.Groups["d"].Value.PadLeft(2, '0');
        var (hasMonth, hasDay) = (match.Groups["m"].Success, match.Groups["d"].Success);
        var iso = hasDay ? $"{year}-{month}-{day}" : hasMonth ? $"{year}-{month}" : year;
        var whole = hasDay ? iso : hasMonth ? iso + "-01" : iso + "-01-01";
        return DateOnly.TryParseExact(whole, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? iso : null;
    }

    [GeneratedRegex("""\A(?<y>[0-9]{4})(-?(?<m>[0-9]{2})|-(?<m>[0-9]{2})-(?<d>[0-9]{2})|(?<m>[0-9]{2})(?<d>[0-9]{2})|(?<s>[./])(?<m>[0-9]{1,2})(\k<s>(?<d>[0-9]{1,2}))?|年((?<m>[0-9]{1,2})月((?<d>[0-9]{1,2})日)?)?)?\z""")]
    private static partial Regex Grammar();
}
