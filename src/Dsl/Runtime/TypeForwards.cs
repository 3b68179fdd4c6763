// Assemblies built for netstandard2.0 (the evaluator) find the type here when they run with this build of DagSharp:
// without it their calls of init setters do not match.
#if NET
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.Runtime.CompilerServices.IsExternalInit))]
#endif
