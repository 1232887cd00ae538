namespace HuanJie.Claims;

/// <summary>Why a total cannot have the printed standard deviation (标准差不可能的原因).</summary>
public enum SquaresObstacle : byte
{
    /// <summary>No whole number lies in what the sum of squares would have to be.</summary>
    NoWholeNumber = 0,

    /// <summary>One does, but it is odd where the total is even, or even where it is odd; a whole number and its square are alike in that.</summary>
    Parity = 1,

    /// <summary>Even the most even sample has a greater sum of squares.</summary>
    TooEven = 2,

    /// <summary>Even the most uneven sample on the scale has a smaller one.</summary>
    TooUneven = 3,

    /// <summary>Between the two, no sample has it: too few people, or too near an end of the scale.</summary>
    NoSample = 4,
}
