using System.Globalization;
using HuanJie.Members;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>The joint review at the end of a day as a matrix of departments × rounds (联审矩阵), and what it says of each person.</summary>
public sealed class ReviewMatrix
{
    private readonly ReviewBoard _board;

    private ReviewMatrix(JointReview review, LocalDate day)
    {
        Review = review;
        Day = day;
        _board = new(review, day);
        Cells = _board.Count();
    }

    /// <summary>The review.</summary>
    public JointReview Review { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>One entry a department and round, by department in the order of the review and then by round.</summary>
    public ValueList<ReviewCount> Cells { get; }

    /// <summary>The people on a list up to the day, or named in a reply, by id.</summary>
    public ValueList<PersonId> People => _board.People;

    /// <summary>Reads a review at the end of a day: lists that went out later and replies that came later do not count.</summary>
    public static ReviewMatrix Of(JointReview review, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(review);
        return new(review, Shape.Iso(day));
    }

    /// <summary>What the review says of a person; somebody on no list and in no reply is pending.</summary>
    public ReviewVerdict Of(PersonId person) => _board.Verdict(person);

    /// <summary>The opinions on a person with their days and reasons, department by department and then by round: one where the department was asked, or spoke. For the office itself; no text shows the reasons.</summary>
    public ValueList<ReviewEntry> OpinionsOn(PersonId person) => _board.Entries(person);

    /// <summary>What the review says of everybody, by id.</summary>
    public IEnumerable<ReviewVerdict> Verdicts() => People.Select(Of);

    /// <summary>How many people stand how.</summary>
    public ReviewStates States()
    {
        var counts = new int[3];
        foreach (var verdict in Verdicts())
        {
            counts[(int)verdict.State]++;
        }

        return new(counts[(int)ReviewState.Cleared], counts[(int)ReviewState.Pending], counts[(int)ReviewState.Blocked]);
    }

    /// <summary>As in <c>2020-12-31: 15 departments × 3 rounds</c>.</summary>
    public override string ToString() => $"{Day:R}: {Review}";
}

/// <summary>What one department said in one round, in numbers (单元格). The people asked about are all five together.</summary>
/// <param name="Department">The department.</param>
/// <param name="Round">The number of the round.</param>
/// <param name="Clear">No objection.</param>
/// <param name="Doubt">A doubt that stands.</param>
/// <param name="Veto">A veto that stands.</param>
/// <param name="Overturned">An opinion that a later round overturned.</param>
/// <param name="Silent">On the list, and nothing was said.</param>
public sealed record ReviewCount(RecordId Department, int Round, int Clear, int Doubt, int Veto, int Overturned, int Silent)
{
    /// <summary>All people on the list or in a reply.</summary>
    public int Total => Clear + Doubt + Veto + Overturned + Silent;
}

/// <summary>How many people stand how in the review (联审人数).</summary>
/// <param name="Cleared">Cleared by everybody.</param>
/// <param name="Pending">Not through yet.</param>
/// <param name="Blocked">A veto stands.</param>
public sealed record ReviewStates(int Cleared, int Pending, int Blocked)
{
    /// <summary>As in <c>1120 cleared, 12 pending, 1 blocked</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Cleared} cleared, {Pending} pending, {Blocked} blocked");
}
