using FsCheck.Xunit;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Tests.Rosters;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class TurnoverTests
{
    [Property]
    public void An_organisation_that_stands_twice_in_a_term_is_refused(Turnover turnover, Roster roster)
    {
        var code = roster.Organisation.Code;
        ValueList<Roster> twice = [roster, roster with { Members = [] }];
        var current = Assert.Throws<ArgumentException>("Current", () => turnover with { Current = twice });
        var previous = Assert.Throws<ArgumentException>("Previous", () => turnover with { Previous = twice });
        Assert.Contains($"Rosters 1 and 2 have the same code {code}.", current.Message, StringComparison.Ordinal);
        Assert.Contains($"Rosters 1 and 2 have the same code {code}.", previous.Message, StringComparison.Ordinal);
    }

    [Property]
    public bool A_code_may_stand_in_both_terms(Roster roster) =>
        new Turnover { Current = [roster], Previous = [roster] }.Previous.Count == 1;

    [Property]
    public bool The_part_of_a_division_has_the_rosters_inside_it_in_order(Turnover turnover, DivisionCode any)
    {
        var divisions = Enum.GetValues<DivisionLevel>().SelectMany(level => Domain.Villages.Select(village => village.At(level))).Append(any);
        return divisions.All(division =>
        {
            var part = turnover.Within(division);
            return part.Name == turnover.Name
                && part.Current.SequenceEqual(turnover.Current.Where(roster => roster.Organisation.Code.At(division.Level) == division))
                && part.Previous.SequenceEqual(turnover.Previous.Where(roster => roster.Organisation.Code.At(division.Level) == division));
        });
    }

    [Fact]
    public void The_text_has_the_name_and_the_numbers()
    {
        var turnover = new Turnover { Current = [Examples.Roster("430105001201"), Examples.Roster("430105001202")], Previous = [Examples.Roster("430105001201")] };
        Assert.Equal("turnover: 2 rosters, 1 of last term", turnover.ToString());
        Assert.Equal("测试区: 2 rosters, 1 of last term", (turnover with { Name = "测试区" }).ToString());
    }
}
