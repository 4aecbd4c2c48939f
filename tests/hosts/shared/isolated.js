// The page has to be what it says: an engine that leaves the policy out would let everything in.
if (!crossOriginIsolated) document.probe.errors.push('the page is not isolated');
