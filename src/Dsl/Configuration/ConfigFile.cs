namespace DagSharp.Configuration;

/// <summary>A configuration file as read, before it is bound to types.</summary>
/// <param name="Path">The file, as the caller named it.</param>
/// <param name="Root">The value; null when the file is empty or a syntax error (DAG7001) makes it unreadable.</param>
/// <param name="Errors">Syntax errors and duplicate keys; with duplicates alone there is a <paramref name="Root"/>.</param>
public sealed record ConfigFile(string Path, ConfigNode? Root, IReadOnlyList<ConfigError> Errors);
