namespace Nyc.Products;

/// <summary>A data product, and how it is built.</summary>
/// <param name="Id">Name of its folder among the products; it may hold a blank.</param>
/// <param name="BuildCommand">Shell command that makes its files in the current directory.</param>
public sealed record Product(string Id, string BuildCommand);
