using FsCheck.Xunit;
using HuanJie.Rosters;
using NodaTime;

namespace HuanJie.Tests.Rosters;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class TermTests
{
    [Property]
    public bool A_term_has_its_first_day_and_not_the_day_on_which_it_is_over(Term term) =>
        term.Contains(term.Start) && term.Contains(term.DueEnd.PlusDays(-1)) && !term.Contains(term.DueEnd) && !term.Contains(term.Start.PlusDays(-1));

    [Property]
    public bool A_day_is_in_the_term_when_it_is_one_of_its_days(Term term, LocalDate day) =>
        term.Contains(day) == (Period.DaysBetween(term.Start, day) is >= 0 and var days && days < Period.DaysBetween(term.Start, term.DueEnd));

    [Property]
    public void A_term_that_does_not_end_after_its_start_is_refused(Term term)
    {
        var error = Assert.Throws<ArgumentException>(() => new Term(term.DueEnd, term.Start));
        Assert.Contains($"{term.DueEnd:R}", error.Message, StringComparison.Ordinal);
        Assert.Contains($"{term.Start:R}", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Term(term.Start, term.Start));
    }

    [Fact]
    public void Terms_are_numbered_from_one()
    {
        Assert.Throws<ArgumentOutOfRangeException>("ordinal", () => new Term(new(2021, 1, 28), new(2026, 1, 28), 0));
        Assert.Equal(1, new Term(new(2021, 1, 28), new(2026, 1, 28), 1).Ordinal);
    }

    [Fact]
    public void The_text_has_the_number_where_it_is_known()
    {
        Assert.Equal("term 11, 2021-01-28 to 2026-01-28", new Term(new(2021, 1, 28), new(2026, 1, 28), 11).ToString());
        Assert.Equal("2021-01-28 to 2026-01-28", new Term(new(2021, 1, 28), new(2026, 1, 28)).ToString());
    }
}
