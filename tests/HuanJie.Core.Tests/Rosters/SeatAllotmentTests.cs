using FsCheck.Xunit;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Tests.Rosters;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class SeatAllotmentTests
{
    [Property]
    public bool Each_body_has_its_own_seats(SeatAllotment seats) =>
        seats.Of(Body.PartyOrganisation) == seats.PartyOrganisation && seats.Of(Body.Committee) == seats.Committee && seats.Of(Body.Supervision) == seats.Supervision;

    [Fact]
    public void A_negative_number_of_seats_is_refused_for_each_body()
    {
        Assert.Throws<ArgumentOutOfRangeException>("PartyOrganisation", () => new SeatAllotment { PartyOrganisation = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("Committee", () => new SeatAllotment { Committee = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("Supervision", () => new SeatAllotment { Supervision = -1 });
        Assert.Equal(0, new SeatAllotment { Committee = 0 }.Committee);
    }

    [Fact]
    public void A_value_that_is_no_body_has_no_seats_to_ask_for() =>
        Assert.Throws<ArgumentOutOfRangeException>("body", () => SeatAllotment.Unknown.Of((Body)3));

    [Fact]
    public void In_the_unknown_allotment_nothing_is_known() =>
        Assert.All(Enum.GetValues<Body>(), body => Assert.Null(SeatAllotment.Unknown.Of(body)));
}
