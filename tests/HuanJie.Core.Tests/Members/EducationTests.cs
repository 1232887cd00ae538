using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Members;
using HuanJie.Tests.Laws;

namespace HuanJie.Tests.Members;

public sealed class EducationLaws : ParsingLaws<Education>
{
    protected override Gen<string> ValidTexts => Gen.Elements(EducationTests.Listed);

    protected override bool TryParse(ReadOnlySpan<byte> utf8Text, out Education result) => Education.TryParse(utf8Text, out result);
}

// GB/T 4658-2006.
public sealed class EducationTests
{
    internal static string[] Listed { get; } =
    [
        "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "28", "30", "31", "32", "33",
        "40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "60", "61", "62", "63", "70", "71", "73", "80", "81", "83", "90",
    ];

    public static TheoryData<Education, byte, EducationBand> Classes => new()
    {
        { Education.Postgraduate, 10, EducationBand.Postgraduate },
        { Education.Bachelor, 20, EducationBand.Bachelor },
        { Education.College, 30, EducationBand.College },
        { Education.SecondaryVocational, 40, EducationBand.HighSchool },
        { Education.HighSchool, 60, EducationBand.HighSchool },
        { Education.JuniorHigh, 70, EducationBand.JuniorHighOrBelow },
        { Education.Primary, 80, EducationBand.JuniorHighOrBelow },
        { Education.Other, 90, EducationBand.JuniorHighOrBelow },
    };

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_class_counts_as_its_level_in_both_readings(Education education, byte code, EducationBand band)
    {
        Assert.Equal(code, education.Code);
        Assert.Equal(EducationCompletion.NotStated, education.Completion);
        Assert.Equal(band, education.Band());
        Assert.Equal(band, education.Band(EducationReading.GraduatesOnly));
    }

    [Theory]
    [InlineData("11", EducationCompletion.Graduated, EducationBand.Postgraduate)]
    [InlineData("12", EducationCompletion.Completed, EducationBand.Postgraduate)]
    [InlineData("13", EducationCompletion.Unfinished, EducationBand.Postgraduate)]
    [InlineData("14", EducationCompletion.Graduated, EducationBand.Postgraduate)]
    [InlineData("15", EducationCompletion.Completed, EducationBand.Postgraduate)]
    [InlineData("16", EducationCompletion.Unfinished, EducationBand.Postgraduate)]
    [InlineData("17", EducationCompletion.Graduated, EducationBand.Postgraduate)]
    [InlineData("18", EducationCompletion.Completed, EducationBand.Postgraduate)]
    [InlineData("19", EducationCompletion.Unfinished, EducationBand.Postgraduate)]
    [InlineData("21", EducationCompletion.Graduated, EducationBand.Bachelor)]
    [InlineData("22", EducationCompletion.Completed, EducationBand.Bachelor)]
    [InlineData("23", EducationCompletion.Unfinished, EducationBand.Bachelor)]
    [InlineData("28", EducationCompletion.Graduated, EducationBand.Bachelor)]
    [InlineData("31", EducationCompletion.Graduated, EducationBand.College)]
    [InlineData("32", EducationCompletion.Completed, EducationBand.College)]
    [InlineData("33", EducationCompletion.Unfinished, EducationBand.College)]
    [InlineData("41", EducationCompletion.Graduated, EducationBand.HighSchool)]
    [InlineData("42", EducationCompletion.Completed, EducationBand.HighSchool)]
    [InlineData("43", EducationCompletion.Unfinished, EducationBand.HighSchool)]
    [InlineData("44", EducationCompletion.Graduated, EducationBand.HighSchool)]
    [InlineData("45", EducationCompletion.Completed, EducationBand.HighSchool)]
    [InlineData("46", EducationCompletion.Unfinished, EducationBand.HighSchool)]
    [InlineData("47", EducationCompletion.Graduated, EducationBand.HighSchool)]
    [InlineData("48", EducationCompletion.Completed, EducationBand.HighSchool)]
    [InlineData("49", EducationCompletion.Unfinished, EducationBand.HighSchool)]
    [InlineData("61", EducationCompletion.Graduated, EducationBand.HighSchool)]
    [InlineData("62", EducationCompletion.Completed, EducationBand.HighSchool)]
    [InlineData("63", EducationCompletion.Unfinished, EducationBand.HighSchool)]
    [InlineData("71", EducationCompletion.Graduated, EducationBand.JuniorHighOrBelow)]
    [InlineData("73", EducationCompletion.Unfinished, EducationBand.JuniorHighOrBelow)]
    [InlineData("81", EducationCompletion.Graduated, EducationBand.JuniorHighOrBelow)]
    [InlineData("83", EducationCompletion.Unfinished, EducationBand.JuniorHighOrBelow)]
    public void The_second_digit_says_how_the_course_ended(string code, EducationCompletion completion, EducationBand level)
    {
        var education = Education.Parse(code);
        Assert.Equal(completion, education.Completion);
        Assert.Equal(level, education.Band());

        // Below high school, whatever was or was not finished is in the lowest band all the same.
        var isCertain = completion == EducationCompletion.Graduated || level == EducationBand.JuniorHighOrBelow;
        Assert.Equal(isCertain ? level : EducationBand.Unknown, education.Band(EducationReading.GraduatesOnly));
    }

    [Fact]
    public void Exactly_the_listed_codes_are_read() =>
        Assert.Equal(Listed, Enumerable.Range(0, 100).Select(code => code.ToString("D2", CultureInfo.InvariantCulture)).Where(text => Education.TryParse(text, out _)));

    [Fact]
    public void A_code_that_is_not_listed_is_refused()
    {
        var error = Assert.Throws<FormatException>(() => Education.Parse("29"));
        Assert.Equal(
            "'29' is not an education code of GB/T 4658-2006. The codes are 10 to 19, 20 to 23, 28, 30 to 33, 40 to 49, 60 to 63, 70, 71, 73, " +
            "80, 81, 83 and 90. Codes of 1984 are another list: write the code of 2006 for the same education.",
            error.Message);
    }

    [Fact]
    public void A_text_that_is_no_code_is_not_repeated() =>
        Assert.DoesNotContain("李明", Assert.Throws<FormatException>(() => Education.Parse("李明")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_default_has_no_band()
    {
        Assert.Equal(EducationBand.Unknown, default(Education).Band());
        Assert.Equal(EducationCompletion.NotStated, default(Education).Completion);
    }

    [Fact]
    public void There_are_two_readings() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Education.Bachelor.Band((EducationReading)2));

    [Property]
    public Property The_conservative_reading_never_gives_a_higher_band() =>
        Prop.ForAll(Gen.Elements(Listed).Select(Education.Parse).ToArbitrary(), education => education.Band(EducationReading.GraduatesOnly) <= education.Band());
}
