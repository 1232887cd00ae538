using System.Text.Json.Serialization;
using HuanJie.Members;

namespace HuanJie.Preparation;

/// <summary>Somebody in a stage of a selection (参加人选), with what is recorded: a result, or the judges' scores.</summary>
public sealed record StageEntry
{
    private const int MostPoints = 10_000;

    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>What became of the person, as recorded. In a stage that is decided by scores only a withdrawal is taken from here.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public StageResult Result { get; init; }

    /// <summary>Why the person did not go on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public FallReason Reason { get; init; }

    /// <summary>The judges' scores in whole points, 0 to 10,000 each, one a judge.</summary>
    /// <exception cref="ArgumentException">A score is not from 0 to 10,000.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<int> Scores
    {
        get;
        init
        {
            foreach (var score in value)
            {
                if (score is < 0 or > MostPoints)
                {
                    throw new ArgumentException($"A score is {score}. Write whole points from 0 to {MostPoints}; for 87.5 of 100 write 875 of 1000 for everybody.", nameof(Scores));
                }
            }

            field = value;
        }
    }

    /// <summary>More about the reason (原因说明). Personal data: the library stores it and never prints it.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Note { get; init; }

    /// <summary>The person and the recorded result; no reason, no note.</summary>
    public override string ToString() => $"{Person}: {Result}";
}
