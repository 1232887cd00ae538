namespace HuanJie.Statistics;

/// <summary>How an indicator's figure is made of the numbers of a tally.</summary>
/// <param name="Least">What the least that the numerator can be adds up.</param>
/// <param name="Most">What the most adds up.</param>
internal sealed record FigureFormula(ValueList<TallyNumber> Least, ValueList<TallyNumber> Most)
{
    /// <summary>What the base adds up; nothing for a count, whose base is 1.</summary>
    public ValueList<TallyNumber> Base { get; init; }

    /// <summary>The people left out of the base.</summary>
    public ValueList<TallyNumber> Missing { get; init; }

    /// <summary>The numbers of which one must not be zero for the figure to be known; without any it always is.</summary>
    public ValueList<TallyNumber> KnownBy { get; init; }

    /// <summary>The figure in a tally.</summary>
    public Figure In(Tally tally)
    {
        var isKnown = KnownBy.Count == 0 || KnownBy.Any(number => number.In(tally) != 0);
        return new(Sum(Least), Sum(Most), !isKnown ? 0 : Base.Count > 0 ? Sum(Base) : 1, Sum(Missing));

        long Sum(ValueList<TallyNumber> numbers)
        {
            var sum = 0L;
            foreach (var number in numbers)
            {
                sum += number.In(tally);
            }

            return sum;
        }
    }

    /// <summary>The formula over what a snapshot counts.</summary>
    public SnapshotFormula Of(SnapshotQuestions questions)
    {
        return new(Sum(Least), Sum(Most), Base.Count > 0 ? Sum(Base) : null, Sum(Missing), [.. KnownBy.Select(number => number.Of(questions))]);

        SnapshotSum Sum(ValueList<TallyNumber> numbers) => SnapshotSum.Of(numbers.Select(number => number.Of(questions)));
    }
}
