/** What several use cases share: visits with their rights, transactions, requests and their problems. */
package org.worthwhile.usecase;
