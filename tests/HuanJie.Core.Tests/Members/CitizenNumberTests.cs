using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Members;
using HuanJie.Tests.Laws;
using NodaTime;

namespace HuanJie.Tests.Members;

public sealed class CitizenNumberLaws : ParsingLaws<CitizenNumber>
{
    protected override Gen<string> ValidTexts => Gen.OneOf(
        CitizenNumberTests.Numbers,
        CitizenNumberTests.Numbers.Select(number => number.Replace('X', 'x')),
        CitizenNumberTests.NumbersOf1989);

    protected override bool TryParse(ReadOnlySpan<byte> utf8Text, out CitizenNumber result) => CitizenNumber.TryParse(utf8Text, out result);

    protected override string TextOf(CitizenNumber value) => value.Reveal();
}

// GB 11643-1999; the first two examples are the standard's own.
public sealed class CitizenNumberTests
{
    internal static Gen<string> Numbers { get; } =
        from body in Bodies(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31))
        select body + CheckOf(body);

    internal static Gen<string> NumbersOf1989 { get; } =
        from body in Bodies(new LocalDate(1900, 1, 1), new LocalDate(1999, 12, 31))
        select body.Remove(6, 2);

    [Theory]
    [InlineData("11010519491231002X", "110105", 1949, 12, 31, Sex.Female)]
    [InlineData("440524188001010014", "440524", 1880, 1, 1, Sex.Male)]
    [InlineData("34052419800101001X", "340524", 1980, 1, 1, Sex.Male)]
    [InlineData("513101198201130014", "513101", 1982, 1, 13, Sex.Male)]
    public void The_parts_are_read(string text, string region, int year, int month, int day, Sex sex)
    {
        var number = CitizenNumber.Parse(text);
        Assert.Equal(region, number.Region);
        Assert.Equal(new LocalDate(year, month, day), number.BirthDate);
        Assert.Equal(sex, number.Sex);
        Assert.Equal(text, number.Reveal());
    }

    [Fact]
    public void The_form_of_1989_is_the_same_number() =>
        Assert.Equal(CitizenNumber.Parse("11010519491231002X"), CitizenNumber.Parse("110105491231002"));

    [Fact]
    public void A_small_x_is_the_same_number() =>
        Assert.Equal(CitizenNumber.Parse("11010519491231002X"), CitizenNumber.Parse("11010519491231002x"));

    [Fact]
    public void A_region_that_no_list_has_is_no_reason_to_refuse()
    {
        // Digits that are not 0 stand at 7, 8, 12, 14 and 17 (1 9 1 1 1; weights 2 1 9 5 2): 2 + 9 + 9 + 5 + 2 = 27, which leaves 5, so 7.
        var number = CitizenNumber.Parse("000000190001010017");
        Assert.Equal("000000", number.Region);
        Assert.Equal("00***************7", number.ToString());
    }

    [Fact]
    public void The_text_is_masked()
    {
        Assert.Equal("11***************X", CitizenNumber.Parse("11010519491231002X").ToString());
        Assert.Equal("44***************4", $"{CitizenNumber.Parse("440524188001010014")}");
    }

    [Theory]
    [InlineData("", "has 0 characters")]
    [InlineData("11010519491231002", "has 17 characters")]
    [InlineData("11010519491231002X ", "has 19 characters")]
    [InlineData("1101O519491231002X", "Character 5 of the 18")]
    [InlineData("11010519491231002Y", "Character 18 of the 18")]
    [InlineData("11010519491231002Ｘ", "Character 18 of the 18")]
    [InlineData("1101051949123100XX", "Character 17 of the 18")]
    [InlineData("11010549123100X", "Character 15 of the 15")]
    [InlineData("11010519490229002X", "characters 7 to 14")]
    [InlineData("110105000001010023", "characters 7 to 14")]
    [InlineData("110105491331002", "characters 7 to 12")]
    [InlineData("110105000229002", "characters 7 to 12")]
    [InlineData("110105194912310021", "check character")]
    public void The_error_names_the_part_that_is_wrong(string text, string part) =>
        Assert.Contains(part, Assert.Throws<FormatException>(() => CitizenNumber.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_29th_of_February_is_read_in_leap_years_only()
    {
        Assert.True(CitizenNumber.TryParse("110105" + "20000229" + "002" + CheckOf("11010520000229002"), out _));
        Assert.False(CitizenNumber.TryParse("110105" + "19000229" + "002" + CheckOf("11010519000229002"), out _));
    }

    [Fact]
    public void The_default_has_no_parts()
    {
        Assert.Equal("", default(CitizenNumber).Reveal());
        Assert.Equal("", default(CitizenNumber).Region);
        Assert.Equal(Sex.Unknown, default(CitizenNumber).Sex);
        Assert.Throws<InvalidOperationException>(() => default(CitizenNumber).BirthDate);
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        string[] texts = ["11010519491231002X", "110105491231002", "110105194912310021", "nonsense", "汉"];
        var utf8Texts = texts.Select(Encoding.UTF8.GetBytes).ToArray();
        Assert.Equal(4, CountRead(texts, utf8Texts));
        var before = GC.GetAllocatedBytesForCurrentThread();
        CountRead(texts, utf8Texts);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Property(MaxTest = 1000)]
    public Property One_wrong_character_is_always_refused() =>
        Prop.ForAll(
            (from number in Numbers
             from position in Gen.Choose(0, 17)
             from wrong in Gen.Elements((position == 17 ? "0123456789X" : "0123456789").ToCharArray())
             where wrong != number[position]
             select number[..position] + wrong + number[(position + 1)..]).ToArbitrary(),
            text => !CitizenNumber.TryParse(text, out _));

    [Property(MaxTest = 1000)]
    public Property Two_neighbours_that_changed_places_are_always_refused() =>
        Prop.ForAll(
            (from number in Numbers
             from position in Gen.Choose(0, 15)
             where number[position] != number[position + 1]
             select number[..position] + number[position + 1] + number[position] + number[(position + 2)..]).ToArbitrary(),
            text => !CitizenNumber.TryParse(text, out _));

    [Property]
    public Property The_birth_date_and_the_sex_are_those_written() =>
        Prop.ForAll(Numbers.ToArbitrary(), text =>
        {
            var number = CitizenNumber.Parse(text);
            return number.BirthDate.ToString("yyyyMMdd", CultureInfo.InvariantCulture) == text[6..14]
                && number.Sex == ("13579".Contains(text[16], StringComparison.Ordinal) ? Sex.Male : Sex.Female)
                && number.Region == text[..6]
                && number.ToString() == text[..2] + new string('*', 15) + text[17];
        });

    [Property(MaxTest = 1000)]
    public Property No_error_repeats_four_characters_of_the_text() =>
        Prop.ForAll(NearText.Of(Numbers).ToArbitrary(), text =>
        {
            if (CitizenNumber.TryParse(text, out _))
            {
                return;
            }

            var message = Assert.Throws<FormatException>(() => CitizenNumber.Parse(text)).Message;
            var runs = Enumerable.Range(0, Math.Max(0, text.Length - 3)).Select(start => text.Substring(start, 4)).Where(run => run is not ("1989" or "1900" or "1999"));
            Assert.DoesNotContain(runs, run => message.Contains(run, StringComparison.Ordinal));
        });

    [Property]
    public Property Order_is_that_of_the_text() =>
        Prop.ForAll(Numbers.ToArbitrary(), Numbers.ToArbitrary(), (a, b) =>
            Math.Sign(CitizenNumber.Parse(a).CompareTo(CitizenNumber.Parse(b))) == Math.Sign(string.CompareOrdinal(a, b)));

    private static Gen<string> Bodies(LocalDate first, LocalDate last) =>
        from region in Gen.Choose(0, 999_999)
        from days in Gen.Choose(0, Period.DaysBetween(first, last))
        from sequence in Gen.Choose(0, 999)
        let date = first.PlusDays(days)
        select string.Create(CultureInfo.InvariantCulture, $"{region:D6}{date.Year:D4}{date.Month:D2}{date.Day:D2}{sequence:D3}");

    /// <summary>The check character by the table of weights in the standard; the library doubles instead.</summary>
    private static char CheckOf(string body)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return "10X98765432"[body.Zip(weights, (digit, weight) => (digit - '0') * weight).Sum() % 11];
    }

    private static int CountRead(string[] texts, byte[][] utf8Texts)
    {
        var count = 0;
        foreach (var text in texts)
        {
            count += CitizenNumber.TryParse(text, out _) ? 1 : 0;
        }

        foreach (var text in utf8Texts)
        {
            count += CitizenNumber.TryParse(text, out _) ? 1 : 0;
        }

        return count;
    }
}
