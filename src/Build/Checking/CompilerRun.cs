namespace DagSharp.Build.Checking;

/// <summary>What is known of the compiler run that made the assembly.</summary>
/// <param name="Name">The compiler, such as <c>Roslyn 5.0 (SDK 10.0.100)</c>.</param>
/// <param name="HasGenerator">Whether it was given the generator.</param>
internal sealed record CompilerRun(string Name, bool HasGenerator);
