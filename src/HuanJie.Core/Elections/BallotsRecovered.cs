using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>No more ballots were recovered than there are voters, or than were issued (收回选票数): otherwise the poll is void.</summary>
/// <remarks>浙江省村民委员会选举办法 (2020) art. 27 compares with the voters, 河南省实施办法 (2011) art. 35 with the ballots issued.</remarks>
public sealed class BallotsRecovered : PollCheck
{
    private readonly string _bound;

    private BallotsRecovered(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis) => _bound = rule.Parameters.Text("atMost")!;

    /// <summary>The kind <c>ballots-recovered</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "ballots-recovered",
        Subjects = RuleSubjects.Poll,
        Meaning = new("收回的选票不多于规定的数目", "no more ballots recovered than allowed"),
        Parameters =
        [
            new()
            {
                Name = "atMost",
                Kind = ParameterKind.Name,
                Meaning = new("上限:登记选民(registered)、到会人数(present)或者发出选票(issued)", "the bound: registered voters, members present, or ballots issued"),
                Choices = [PollFacts.Registered, PollFacts.Present, PollFacts.Issued],
                Required = true,
            },
            Modes,
            Rounds,
        ],
        Prepare = static (rule, basis) => new BallotsRecovered(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override bool VoidsPoll => true;

    /// <inheritdoc/>
    protected internal override Judgement Examine(Poll poll)
    {
        ArgumentNullException.ThrowIfNull(poll);
        if (poll.Recovered is not { } recovered || PollFacts.Of(poll, _bound) is not { } bound)
        {
            return PollFacts.Unknown(poll, PollFacts.Recovered, _bound);
        }

        return Judgement.Of(
            "ballots-recovered",
            recovered <= bound ? VerdictKind.Satisfied : VerdictKind.Violated,
            Argument.Of("recovered", recovered),
            Argument.Of("bound", bound),
            new Argument("of", _bound, IsWord: true)).Using(PollFacts.Recovered, recovered).Using(_bound, bound);
    }
}
