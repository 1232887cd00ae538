using System.Globalization;
using System.Numerics;

namespace HuanJie.Claims;

/// <summary>A total that prints as the mean, and why it cannot have the standard deviation (被排除的总和).</summary>
/// <param name="Total">The total, over people and items.</param>
/// <param name="FirstSquares">The first whole number that the sum of the squares would have to be; above the last when there is none.</param>
/// <param name="LastSquares">The last.</param>
/// <param name="LeastSquares">The least sum of squares that any sample with the total has.</param>
/// <param name="MostSquares">The greatest that the scale allows; null where it has no two ends, or the total is not on it.</param>
/// <param name="Obstacle">Why none of them will do.</param>
public sealed record RefutedTotal(BigInteger Total, BigInteger FirstSquares, BigInteger LastSquares, BigInteger LeastSquares, BigInteger? MostSquares, SquaresObstacle Obstacle)
{
    /// <summary>As in <c>total 62: squares 318 to 318, but they are odd where the total is even</c>.</summary>
    public override string ToString()
    {
        var squares = FirstSquares == LastSquares ? $"{FirstSquares}" : $"{FirstSquares} to {LastSquares}";
        return string.Create(CultureInfo.InvariantCulture, $"total {Total}: ") + Obstacle switch
        {
            SquaresObstacle.NoWholeNumber => $"squares above {LastSquares} and below {FirstSquares}, where no whole number is",
            SquaresObstacle.Parity => $"squares {squares}, {(Total.IsEven ? "odd where the total is even" : "even where the total is odd")}",
            SquaresObstacle.TooEven => $"squares {squares}, but the most even sample has {LeastSquares}",
            SquaresObstacle.TooUneven => $"squares {squares}, but the most uneven sample on the scale has {MostSquares}",
            _ => $"squares {squares}, which no sample has",
        };
    }
}
