namespace HuanJie.Claims;

/// <content>Sums that are bounded from both sides: between the bounds there must be a multiple of what all their open factors have in common.</content>
internal sealed partial class IntegerModel
{
    // Without this, a − b between 1.1 and 1.2 with nothing else known of a and b would be followed upwards one step at a time, for ever.
    private bool LeavesAWhole(int index, long[] low, long[] high)
    {
        var (variables, factors, limit) = _constraints[index];
        var (otherVariables, otherFactors, otherLimit) = _constraints[_twins[index]];
        Int128 common = 0, one = 0, other = 0;
        for (var i = 0; i < variables.Length; i++)
        {
            var variable = variables[i];
            if (low[variable] == high[variable])
            {
                limit = checked(limit - checked(factors[i] * low[variable]));
                continue;
            }

            // The open parts must be opposite: one times a number is the other.
            var at = Array.IndexOf(otherVariables, variable);
            if (at < 0 || (common == 0 ? Int128.Sign(factors[i]) == Int128.Sign(otherFactors[at]) : checked(factors[i] * other) != checked(otherFactors[at] * one)))
            {
                return true;
            }

            (one, other) = common == 0 ? (factors[i], otherFactors[at]) : (one, other);
            common = Common(common, Int128.Abs(factors[i]));
        }

        for (var i = 0; i < otherVariables.Length; i++)
        {
            var variable = otherVariables[i];
            if (low[variable] == high[variable])
            {
                otherLimit = checked(otherLimit - checked(otherFactors[i] * low[variable]));
            }
            else if (!variables.Contains(variable))
            {
                return true;
            }
        }

        if (common == 0)
        {
            return true;
        }

        // one·x ≤ limit and other·x ≤ otherLimit with other = −one·k: the sum lies between −otherLimit/k and limit.
        var least = Ceiling(checked(-otherLimit * Int128.Abs(one)), checked(Int128.Abs(other) * common));
        return least <= Floor(limit, common);
    }

    private static Int128 Common(Int128 one, Int128 other)
    {
        while (other != 0)
        {
            (one, other) = (other, one % other);
        }

        return one;
    }

    private static Int128 Floor(Int128 number, Int128 divisor) => (number / divisor) - (number % divisor < 0 ? 1 : 0);

    private static Int128 Ceiling(Int128 number, Int128 divisor) => -Floor(-number, divisor);
}
