using HuanJie.Dates;
using HuanJie.Members;
using NodaTime;

namespace HuanJie.Tests.Members;

public sealed class MemberAgeTests
{
    private static readonly LocalDate Day = new(2021, 1, 28);

    [Fact]
    public void A_birth_date_to_the_day_gives_one_age() => Assert.Equal(new AgeRange(41, 41), Born("1980-01-28").AgeOn(Day));

    [Fact]
    public void The_year_is_reached_on_the_birthday_and_not_the_day_before() => Assert.Equal(new AgeRange(40, 40), Born("1980-01-29").AgeOn(Day));

    [Fact]
    public void A_birth_date_to_the_month_of_the_birthday_leaves_two_ages() => Assert.Equal(new AgeRange(40, 41), Born("1980-01").AgeOn(Day));

    [Fact]
    public void A_birth_date_to_another_month_gives_one_age() => Assert.Equal(new AgeRange(40, 40), Born("1980-02").AgeOn(Day));

    [Fact]
    public void The_birthday_of_29_February_is_the_one_asked_for()
    {
        var member = Born("2000-02-29");

        Assert.Equal(new AgeRange(21, 21), member.AgeOn(new(2021, 2, 28), LeapDayBirthday.February28));
        Assert.Equal(new AgeRange(20, 20), member.AgeOn(new(2021, 2, 28), LeapDayBirthday.March1));
    }

    [Fact]
    public void Somebody_without_a_birth_date_has_no_known_age() => Assert.Null(new Member { Id = PersonId.Parse("P-1"), Posts = [] }.AgeOn(Day));

    [Fact]
    public void Somebody_born_after_the_day_has_no_age_on_it() => Assert.Null(Born("2021-01-29").AgeOn(Day));

    private static Member Born(string date) => new() { Id = PersonId.Parse("P-1"), Posts = [Post.Secretary], BirthDate = PartialDate.Parse(date) };
}
