using System.Text.Json.Serialization;

namespace HuanJie.Preparation;

/// <summary>The joint review at county level (县级联审): departments × rounds, and what each department said in each round about whom.</summary>
/// <remarks>
/// Within a round the graver opinion of a department stands, in whatever order replies came. Across rounds everything said stands, until the same department
/// names the round that it overturns; what is overturned by an opinion that is overturned itself stands again, and an opinion that a graver one of its round outweighs overturns nothing. One veto blocks.
/// Nothing said is no consent, and naming a round in which nothing was said gives none. A reply from before its list went out clears nobody; its objections stand.
/// </remarks>
public sealed record JointReview
{
    /// <summary>The departments, at least one, each once.</summary>
    /// <exception cref="ArgumentException">There is none, or a department stands twice.</exception>
    public required ValueList<Department> Departments
    {
        get;
        init => field = value.Count > 0
            ? Shape.Distinct(value, static department => department.Id, "Name each department once.")
            : throw new ArgumentException("The review has no department. Name at least one: where nobody is asked, nobody consents.", nameof(Departments));
    }

    /// <summary>The rounds, held or planned, with ascending numbers.</summary>
    /// <exception cref="ArgumentException">Numbers do not ascend.</exception>
    public required ValueList<ReviewRound> Rounds
    {
        get;
        init
        {
            for (var i = 1; i < value.Count; i++)
            {
                if (value[i].Number <= value[i - 1].Number)
                {
                    throw new ArgumentException($"Round {value[i].Number} follows round {value[i - 1].Number}. Write each round once, in the order of their numbers.", nameof(Rounds));
                }
            }

            field = value;
        }
    }

    /// <summary>In how many rounds a person must have been cleared by every department.</summary>
    /// <value>1 or more; the default is <see langword="null"/>: in all rounds, and in one at least.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? RoundsRequired { get; init => field = value is { } rounds ? Shape.AtLeast(1, rounds) : null; }

    /// <summary>The replies, in any order.</summary>
    /// <exception cref="ArgumentException">An opinion overturns its own round or a later one.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ReviewReply> Replies
    {
        get;
        init
        {
            for (var i = 0; i < value.Count; i++)
            {
                foreach (var opinion in value[i].Opinions)
                {
                    if (opinion.Overturns >= value[i].Round)
                    {
                        throw new ArgumentException($"Reply {i + 1}, of {value[i].Department} in round {value[i].Round}, overturns round {opinion.Overturns}. Only an earlier round can be overturned; within a round the graver opinion stands.", nameof(Replies));
                    }
                }
            }

            field = value;
        }
    }

    /// <summary>The number of departments and rounds, as in <c>15 departments × 3 rounds</c>.</summary>
    public override string ToString() => $"{Departments.Count} departments × {Rounds.Count} rounds";
}
