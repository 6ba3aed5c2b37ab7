package io.echelon.platform.entitlement.store;

import io.echelon.platform.unit.store.DocumentStore;

/** Catalog versions. */
public interface CatalogStore extends DocumentStore {}
