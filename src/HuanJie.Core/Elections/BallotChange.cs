namespace HuanJie.Elections;

/// <summary>Whether changing some ballots can lead from one count of a contest to another.</summary>
/// <remarks>
/// Ballots with so many marks exist exactly when nobody has more marks than there are ballots and all marks fit on them, each ballot holding as many as there are
/// seats. So a change of <c>y</c> valid ballots can take away any marks that fit on <c>y</c> ballots and leave marks that fit on the rest, and put in their place any marks that fit
/// on the valid ones among the new.
/// </remarks>
internal static class BallotChange
{
    /// <param name="before">The votes before.</param>
    /// <param name="after">The votes after.</param>
    /// <param name="seats">The seats: as many names fit on one ballot.</param>
    /// <param name="valid">The valid ballots before.</param>
    /// <param name="validOut">The valid ballots that are changed.</param>
    /// <param name="validIn">The valid ballots that come in their place and in the place of spoiled ones.</param>
    public static bool IsPossible(ReadOnlySpan<long> before, ReadOnlySpan<long> after, int seats, long valid, long validOut, long validIn)
    {
        var rest = valid - validOut;
        if (rest < 0 || validOut < 0 || validIn < 0)
        {
            return false;
        }

        long least = 0, most = 0, total = 0, gain = 0;
        for (var i = 0; i < before.Length; i++)
        {
            // What is taken from one person: enough to leave no more than the rest can hold, and to come down where the person loses.
            var low = Math.Max(0, Math.Max(before[i] - rest, before[i] - after[i]));
            var high = Math.Min(Math.Min(validOut, before[i]), validIn + before[i] - after[i]);
            if (low > high || after[i] < 0)
            {
                return false;
            }

            least += low;
            most += high;
            total += before[i];
            gain += after[i] - before[i];
        }

        var floor = Math.Max(least, total - (rest * seats));
        var ceiling = Math.Min(most, Math.Min(validOut * seats, (validIn * seats) - gain));
        return floor <= ceiling;
    }
}
