// A bait of the content-blocker check: it does nothing, and is blocked for its name.
