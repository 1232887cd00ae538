using FsCheck.Xunit;
using HuanJie.Elections;
using HuanJie.Rosters;
using HuanJie.Rules;
using HuanJie.Text;

namespace HuanJie.Tests.Elections;

/// <summary>Whatever can be built is decided, worded and put into a roster; nothing throws, and no text carries a name.</summary>
[Properties(Arbitrary = [typeof(Domain)], MaxTest = 400)]
public sealed class OutcomeTotalityTests
{
    [Property]
    public void Every_poll_is_decided_and_worded_without_a_name(AnyPoll any)
    {
        var outcome = Outcome.Of(any.Rules, any.Poll);
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var text = outcome.Describe(language);
            Assert.DoesNotContain("测试", text, StringComparison.Ordinal);
            Assert.DoesNotContain('{', text);
            Assert.All(outcome.Lines(language), static line => Assert.False(string.IsNullOrWhiteSpace(line)));
        }
    }

    [Property(MaxTest = 40)]
    public void Every_poll_has_a_margin(AnyPoll any)
    {
        var outcome = Outcome.Of(any.Rules, any.Poll with { Contests = [.. any.Poll.Contests.Take(2).Select(static contest => contest with { Candidates = [.. contest.Candidates.Take(3)] })] });
        var margin = Margin.Of(outcome);
        Assert.Equal(margin.Ballots is null, margin.Witness is null);
        Assert.True(outcome.Kind is OutcomeKind.Valid || margin is { Ballots: null, Attendance: null });
    }

    [Property]
    public void Every_recall_is_judged(RulesInForce rules, Recall recall)
    {
        var outcome = RecallOutcome.Of(rules, recall);
        Assert.All(outcome.Verdicts, static verdict => Assert.False(string.IsNullOrWhiteSpace(verdict.Describe(Language.Chinese) + verdict.Describe(Language.English))));
        Assert.False(outcome.Recalled is VerdictKind.Satisfied && (recall.Yes > recall.Voted || recall.Voted > recall.Registered));
    }

    [Property]
    public void Every_election_has_a_calendar(RulesInForce rules, ElectionDates dates, DayCounting counting)
    {
        var calendar = ElectionCalendar.Of(rules, dates, counting);
        Assert.Equal(calendar.Entries.Select(static entry => entry.Day).Order(), calendar.Entries.Select(static entry => entry.Day));
        Assert.All(calendar.Entries, static entry =>
        {
            Assert.Equal(entry.Verdict.Kind is VerdictKind.Violated, entry.DaysOff > 0);
            Assert.DoesNotContain('{', entry.Verdict.Describe(Language.Chinese) + entry.Verdict.Describe(Language.English));
        });
    }

    [Property]
    public void Every_office_goes_on_or_has_ended(RulesInForce rules, OfficeRecord office)
    {
        var outcome = OfficeOutcome.Of(rules, office);
        Assert.Equal(outcome.EndedOn is not null, outcome.Verdicts.Any(static verdict => verdict.Kind is VerdictKind.Violated));
        Assert.True(outcome.EndedOn is not { } day || day <= rules.Basis.PollingDay);
    }

    [Property]
    public void Every_outcome_makes_a_roster(AnyPoll any, AnyPoll other, Roster previous)
    {
        Outcome[] outcomes = [Outcome.Of(any.Rules, any.Poll), Outcome.Of(any.Rules, other.Poll)];
        var roster = ElectedRoster.Of(previous.Organisation, previous.Term, outcomes, previous: previous);
        Assert.Equal(roster.Members.Count, roster.Members.DistinctBy(static member => member.Id).Count());
        Assert.Equal(previous.Term, ElectedRoster.Fill(previous, outcomes[0]).Term);
    }
}
